// Everybody, with everybody who somebody judged to be the same person.
MATCH (person:Person)
WHERE person.id IS NOT NULL
RETURN labels(person) AS labels, person.id AS id, person.name AS name, person.names AS names, coalesce(person.unnamed, false) AS unnamed,
       COLLECT { MATCH (person)-[:JUDGED {judgement: 'same'}]-(other:Person) RETURN other.id } AS same

// The reports of the dataset $dataset.
MATCH (report:Report {dataset: $dataset})
RETURN properties(report) AS properties,
       COLLECT { MATCH (actor:Actor)-[:PUBLISHED]->(report) RETURN actor.id ORDER BY actor.id } AS publisher,
       COLLECT { MATCH (report)-[:DERIVED_FROM]->(actor:Actor) RETURN actor.id ORDER BY actor.id } AS derivedFrom
ORDER BY report.id

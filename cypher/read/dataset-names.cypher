// The datasets of which the graph holds anything, each with those whose words or ids it uses.
MATCH (n)
WHERE n.dataset IS NOT NULL
WITH DISTINCT n.dataset AS name
ORDER BY name
OPTIONAL MATCH (d:Dataset {name: name})
RETURN name, coalesce(d.title, name) AS title,
       COLLECT {
         MATCH (one)-[edge]->(other)
         WHERE edge.dataset = name
         UNWIND [one.dataset, other.dataset] AS used
         WITH used WHERE used <> name
         RETURN DISTINCT used
         UNION
         // Words are used by those that state anything, but not by vocabularies among each other.
         MATCH (term:Term)
         WITH DISTINCT term.dataset AS used
         WHERE used <> name AND EXISTS { MATCH (claim:Claim {dataset: name}) }
           AND NOT EXISTS { MATCH (claim:Claim {dataset: used}) }
         RETURN used
       } AS uses

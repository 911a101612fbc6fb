// The reports of the dataset $dataset.
MATCH (report:Report {dataset: $dataset})
RETURN properties(report) AS properties,
       COLLECT { MATCH (actor:Actor)-[:PUBLISHED {dataset: $dataset}]->(report) RETURN actor.id ORDER BY actor.id } AS publisher,
       COLLECT { MATCH (report)-[:DERIVED_FROM {dataset: $dataset}]->(actor:Actor) RETURN actor.id ORDER BY actor.id } AS derivedFrom
ORDER BY report.id

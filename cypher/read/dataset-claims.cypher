// The claims of the dataset $dataset with their passages.
MATCH (claim:Claim {dataset: $dataset})-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report)
RETURN properties(claim) AS properties, report.id AS report, passage.section AS section, passage.start AS start,
       passage.end AS end, passage.sha256 AS sha256,
       COLLECT { MATCH (actor:Actor)-[:ASSERTS {dataset: $dataset}]->(claim) RETURN actor.id ORDER BY actor.id } AS speaker,
       COLLECT { MATCH (actor:Actor)-[:DENIES {dataset: $dataset}]->(claim) RETURN actor.id ORDER BY actor.id } AS deniedBy,
       COLLECT {
         MATCH (:Actor)-[denies:DENIES {dataset: $dataset}]->(claim)
         UNWIND denies.claims AS id
         WITH DISTINCT id WHERE id <> claim.id
         RETURN id ORDER BY id
       } AS denial
ORDER BY claim.id

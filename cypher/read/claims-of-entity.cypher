// The ids of the claims that speak of the entity $id or of one of its edges, at most $limit after the first $skip, in the order of the reports.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (entity:Entity {id: $id})<-[:ABOUT]-(claim:Claim)
WHERE claim.id IS NOT NULL
WITH DISTINCT claim
MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report)
RETURN claim.id AS id
ORDER BY report.id, passage.start, id
SKIP $skip
LIMIT $limit

// The ids of the claims that speak of the entity $id or of one of its edges, at most $limit, in the order of the reports.
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)<-[:ABOUT]-(claim:Claim)
  RETURN claim.id AS id
  UNION
  MATCH (entity)-[edge]-(:Entity)
  UNWIND edge.claims AS id
  RETURN id
}
MATCH (claim:Claim {id: id})-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report)
RETURN id
ORDER BY report.id, passage.start, id
LIMIT $limit

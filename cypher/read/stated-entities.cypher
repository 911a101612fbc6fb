// The entities with a label of $labels that claims of at least $least reports state, and those of $judged whatever states
// them, because they may be one thing with others; each with the ids of its claims by report.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (entity:Entity)
WHERE entity.id IS NOT NULL AND any(label IN labels(entity) WHERE label IN $labels)
  AND (size(entity.claims) >= $least OR entity.id IN $judged)
CALL (entity) {
  UNWIND entity.claims AS id
  MATCH (claim:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
  WITH report, id ORDER BY id
  WITH report, collect(DISTINCT id) AS claims ORDER BY report.id
  RETURN collect({report: report.id, claims: claims}) AS reports
}
WITH entity, reports
WHERE size(reports) >= $least OR entity.id IN $judged
RETURN entity, reports
ORDER BY entity.id

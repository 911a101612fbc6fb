// The edges between entities, of one of the types $types, that claims of at least $least reports state; each
// with the ids of its claims by report. Judgements are the coder's, which right is touched the coder or the vocabulary says, and
// what a figure measures says nothing beside the figure.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (source:Entity)-[edge:$any($types)]->(target:Entity)
WHERE size(edge.claims) >= $least
  AND NOT type(edge) IN ['JUDGED', 'MEASURES', 'BREACHES']
  AND source.id IS NOT NULL AND target.id IS NOT NULL
CALL (edge) {
  UNWIND edge.claims AS id
  MATCH (claim:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
  WITH report, id ORDER BY id
  WITH report, collect(DISTINCT id) AS claims ORDER BY report.id
  RETURN collect({report: report.id, claims: claims}) AS reports
}
WITH source, edge, target, reports
WHERE size(reports) >= $least
RETURN source, edge, target, reports
ORDER BY type(edge), source.id, target.id, edge.id

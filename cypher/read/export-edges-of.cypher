// As export-edges, between the entities $entities alone, which no other filter has left out.
MATCH (source:Entity)
USING INDEX SEEK source:Entity(id)
WHERE source.id IN $entities
WITH source ORDER BY source.id
CALL (source) {
  MATCH (source)-[edge]->(target:Entity)
  WHERE edge.id IS NOT NULL AND target.id IN $entities
    AND ($relationships IS NULL OR type(edge) IN $relationships)
    AND ($from IS NULL OR edge.latest IS NULL OR edge.latest >= $from)
    AND ($to IS NULL OR edge.earliest IS NULL OR edge.earliest <= $to)
    AND ($report IS NULL
         OR EXISTS {
              UNWIND edge.claims AS id
              MATCH (:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(:Report {id: $report})
            })
  RETURN edge, target
  ORDER BY edge.id
}
RETURN edge, source.id AS from, labels(source) AS fromLabels, target.id AS to, labels(target) AS toLabels,
       COLLECT {
         UNWIND edge.claims AS id
         MATCH (claim:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
         RETURN {
           report: report.id, hedge: claim.hedge,
           speakers: [(speaker:Actor)-[:ASSERTS]->(claim) WHERE speaker.id IS NOT NULL | speaker {.id, .name}],
           deniedBy: [(denier:Actor)-[:DENIES]->(claim) WHERE denier.id IS NOT NULL | denier {.id, .name}]
         }
       } AS support

// The edges to export, in the order of the ids of their first ends and of their own, each with report, hedge,
// speakers and deniers of every claim it rests on. The filters are those of the nodes, which hold for the edge and both of its ends; further
// $relationships (types).
MATCH (source:Entity)
WHERE source.id IS NOT NULL
  AND ($types IS NULL OR any(label IN labels(source) WHERE label IN $types))
  AND ($from IS NULL OR source.latest IS NULL OR source.latest >= $from)
  AND ($to IS NULL OR source.earliest IS NULL OR source.earliest <= $to)
  AND ($report IS NULL
       OR EXISTS { (source)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(:Report {id: $report}) })
WITH source ORDER BY source.id
CALL (source) {
  MATCH (source)-[edge]->(target:Entity)
  WHERE edge.id IS NOT NULL AND target.id IS NOT NULL
    AND ($relationships IS NULL OR type(edge) IN $relationships)
    AND ($from IS NULL OR edge.latest IS NULL OR edge.latest >= $from)
    AND ($to IS NULL OR edge.earliest IS NULL OR edge.earliest <= $to)
    AND ($types IS NULL OR any(label IN labels(target) WHERE label IN $types))
    AND ($from IS NULL OR target.latest IS NULL OR target.latest >= $from)
    AND ($to IS NULL OR target.earliest IS NULL OR target.earliest <= $to)
    AND ($report IS NULL
         OR (EXISTS {
               UNWIND edge.claims AS id
               MATCH (:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(:Report {id: $report})
             }
             AND EXISTS { (target)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(:Report {id: $report}) }))
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

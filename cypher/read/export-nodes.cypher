// The entities to export, in the order of their ids, each with report, hedge, speakers and deniers of every claim
// it rests on.
// Filters are null where they are not asked for: $types (labels), $from and $to (what certainly lies outside of these
// days is left out, what has no date stays), $report (an id: only what a claim of it speaks of).
// What somebody added by hand without an id is left out: no file could name it.
MATCH (entity:Entity)
WHERE entity.id IS NOT NULL
  AND ($types IS NULL OR any(label IN labels(entity) WHERE label IN $types))
  AND ($from IS NULL OR entity.latest IS NULL OR entity.latest >= $from)
  AND ($to IS NULL OR entity.earliest IS NULL OR entity.earliest <= $to)
  AND ($report IS NULL
       OR EXISTS { (entity)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(:Report {id: $report}) })
WITH entity ORDER BY entity.id
RETURN entity,
       COLLECT {
         UNWIND entity.claims AS id
         MATCH (claim:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
         RETURN {
           report: report.id, hedge: claim.hedge,
           speakers: [(speaker:Actor)-[:ASSERTS]->(claim) WHERE speaker.id IS NOT NULL | speaker {.id, .name}],
           deniedBy: [(denier:Actor)-[:DENIES]->(claim) WHERE denier.id IS NOT NULL | denier {.id, .name}]
         }
       } AS support

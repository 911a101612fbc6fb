// As export-nodes, of the entities $entities alone: they are looked up, not searched for. The other filters are those of it.
MATCH (entity:Entity)
USING INDEX SEEK entity:Entity(id)
WHERE entity.id IN $entities
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

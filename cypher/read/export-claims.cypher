// The claims about entities to export, in the order of their ids; the filters are those of the nodes.
MATCH (claim:Claim)
WHERE claim.id IS NOT NULL
WITH claim ORDER BY claim.id
MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report)
WITH claim, passage, report,
     COLLECT {
       MATCH (claim)-[about:ABOUT]->(entity:Entity)
       WHERE entity.id IS NOT NULL
         AND ($types IS NULL OR any(label IN labels(entity) WHERE label IN $types))
         AND ($from IS NULL OR entity.latest IS NULL OR entity.latest >= $from)
         AND ($to IS NULL OR entity.earliest IS NULL OR entity.earliest <= $to)
         AND ($report IS NULL
              OR EXISTS { (entity)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(:Report {id: $report}) })
       RETURN {entity: entity, properties: about.properties, names: about.names}
       ORDER BY entity.id
     } AS about
WHERE size(about) > 0
RETURN claim, passage, report.id AS report, about,
       COLLECT {
         MATCH (speaker:Actor)-[:ASSERTS]->(claim)
         WHERE speaker.id IS NOT NULL
         RETURN speaker {.id, .name} ORDER BY speaker.id
       } AS speakers,
       COLLECT {
         MATCH (denier:Actor)-[denial:DENIES]->(claim)
         WHERE denier.id IS NOT NULL
         RETURN denier {.id, .name, claims: denial.claims} ORDER BY denier.id
       } AS deniedBy

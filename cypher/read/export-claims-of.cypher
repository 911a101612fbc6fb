// The claims $ids, with what each says about the entities $entities.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report)
RETURN claim, passage, report.id AS report,
       COLLECT {
         MATCH (claim)-[about:ABOUT]->(entity:Entity)
         WHERE entity.id IN $entities
         RETURN {entity: entity, properties: about.properties, names: about.names}
         ORDER BY entity.id
       } AS about,
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
ORDER BY claim.id

// The claims $ids in that order: where each stands, who says so, who denies it, which entities it is about.
UNWIND range(0, size($ids) - 1) AS position
MATCH (claim:Claim {id: $ids[position]})-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report)
RETURN claim, passage, report,
       COLLECT {
         MATCH (publisher:Organisation)-[:PUBLISHED]->(report)
         RETURN publisher {.id, .name} ORDER BY publisher.id
       } AS publishers,
       COLLECT {
         MATCH (speaker:Actor)-[:ASSERTS]->(claim)
         RETURN speaker {.id, .name} ORDER BY speaker.id
       } AS speakers,
       COLLECT {
         MATCH (denier:Actor)-[denial:DENIES]->(claim)
         RETURN denier {.id, .name, claims: denial.claims} ORDER BY denier.id
       } AS deniedBy,
       COLLECT {
         MATCH (claim)-[about:ABOUT]->(entity:Entity)
         RETURN {entity: entity, properties: about.properties, names: about.names} ORDER BY entity.id
       } AS about
ORDER BY position

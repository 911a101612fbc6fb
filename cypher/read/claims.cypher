// The claims $ids in that order: where each stands, who says so, who denies it, which entities it is about.
// What somebody added by hand without an id is left out: no answer could name it.
UNWIND range(0, size($ids) - 1) AS position
MATCH (claim:Claim {id: $ids[position]})-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report)
RETURN claim, passage, report,
       COLLECT {
         MATCH (publisher:Organisation)-[:PUBLISHED]->(report)
         WHERE publisher.id IS NOT NULL
         RETURN publisher {.id, .name} ORDER BY publisher.id
       } AS publishers,
       COLLECT {
         MATCH (speaker:Actor)-[:ASSERTS]->(claim)
         WHERE speaker.id IS NOT NULL
         RETURN speaker {.id, .name} ORDER BY speaker.id
       } AS speakers,
       COLLECT {
         MATCH (denier:Actor)-[denial:DENIES]->(claim)
         WHERE denier.id IS NOT NULL
         RETURN denier {.id, .name, claims: denial.claims} ORDER BY denier.id
       } AS deniedBy,
       COLLECT {
         MATCH (claim)-[about:ABOUT]->(entity:Entity)
         WHERE entity.id IS NOT NULL
         RETURN {entity: entity, properties: about.properties, names: about.names} ORDER BY entity.id
       } AS about,
       COLLECT {
         MATCH (passage)<-[:STATED_IN]-(other:Claim)
         WHERE other.id <> claim.id
         RETURN other.id ORDER BY other.id
       } AS samePassage
ORDER BY position

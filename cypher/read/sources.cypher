// The claims $ids, each with its report and who says it.
// What somebody added by hand without an id is left out: no answer could name it.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
USING INDEX SEEK claim:Claim(id)
RETURN claim, report,
       COLLECT {
         MATCH (publisher:Organisation)-[:PUBLISHED]->(report)
         WHERE publisher.id IS NOT NULL
         RETURN publisher {.id, .name} ORDER BY publisher.id
       } AS publishers,
       COLLECT {
         MATCH (speaker:Actor)-[:ASSERTS]->(claim)
         WHERE speaker.id IS NOT NULL
         RETURN speaker {.id, .name} ORDER BY speaker.id
       } AS speakers

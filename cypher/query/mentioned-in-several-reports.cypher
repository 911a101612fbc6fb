// People, organisations, groups, events, violations and laws of which more than one report speaks, so that what the
// reports say can be compared. `claims` are all those that speak of it.
//
// @param reports INTEGER 2..100 = 2  how many reports must speak of it at least
CYPHER 25
MATCH (entity:Actor|Event|Violation|Law)
WITH entity,
     COUNT {
       MATCH (entity)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(of:Report)
       RETURN DISTINCT of
     } AS inReports,
     head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Actor']]) AS type
WHERE inReports >= $reports
// Sorted while there is little to sort, and no list is sorted by rows that hold another: for somebody of whom much is
// said the database would count one list as often as the other has rows, and run out of memory.
WITH entity, type, inReports ORDER BY inReports DESC, type, entity.id
WITH entity, type, inReports,
     coll.sort(COLLECT {
       MATCH (entity)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(of:Report)
       RETURN DISTINCT of.id AS id
     }) AS statedIn,
     coll.sort(COLLECT {
       MATCH (entity)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(:Report)
       RETURN DISTINCT claim.id AS id
     }) AS claims
RETURN entity.id AS id,
       entity.name AS name,
       type,
       entity.kind AS kind,
       entity.names AS spellings,
       statedIn AS reports,
       coll.sort(COLLECT {
         UNWIND claims AS id
         MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
         RETURN DISTINCT claim.hedge AS hedge
       }) AS hedges,
       coll.sort(COLLECT {
         UNWIND claims AS id
         MATCH (speaker:Actor)-[:ASSERTS]->(:Claim {id: id})
         RETURN DISTINCT speaker.name AS name
       }) AS speakers,
       coll.sort(COLLECT {
         UNWIND claims AS id
         MATCH (denier:Actor)-[:DENIES]->(:Claim {id: id})
         RETURN DISTINCT denier.name AS name
       }) AS deniedBy,
       claims
ORDER BY inReports DESC, type, id

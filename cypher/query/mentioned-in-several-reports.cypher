// People, organisations, groups, events, violations and laws of which more than one report speaks, so that what the
// reports say can be compared. `claims` are all those that speak of it.
//
// @param reports INTEGER 2..100 = 2  how many reports must speak of it at least
MATCH (entity:Actor|Event|Violation|Law)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
WITH entity, claim, report ORDER BY report.id, claim.id
WITH entity, collect(DISTINCT report.id) AS statedIn, collect(DISTINCT claim.id) AS claims
WHERE size(statedIn) >= $reports
RETURN entity.id AS id,
       entity.name AS name,
       head([label IN labels(entity) WHERE NOT label IN ['Entity', 'Actor']]) AS type,
       entity.kind AS kind,
       entity.names AS spellings,
       statedIn AS reports,
       COLLECT {
         UNWIND claims AS id
         MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
         RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
       } AS hedges,
       COLLECT {
         UNWIND claims AS id
         MATCH (speaker:Actor)-[:ASSERTS]->(:Claim {id: id})
         RETURN DISTINCT speaker.name AS name ORDER BY name
       } AS speakers,
       COLLECT {
         UNWIND claims AS id
         MATCH (denier:Actor)-[:DENIES]->(:Claim {id: id})
         RETURN DISTINCT denier.name AS name ORDER BY name
       } AS deniedBy,
       claims
ORDER BY size(statedIn) DESC, type, id

// What an actor said, according to the reports: claims that are attributed to it, and findings, statements and
// publications of which it is the author. One row for each of them; `about` is what it is about.
//
// @param actor ID Actor  who said it
MATCH (actor:Entity&Actor {id: $actor})
CALL (actor) {
  MATCH (actor)-[:ASSERTS]->(claim:Claim)
  RETURN 'Claim' AS type, claim.id AS id, null AS name, claim.asOf AS date, claim.hedge AS hedge, [claim.id] AS claims,
         COLLECT {
           MATCH (claim)-[:ABOUT]->(entity:Entity)
           WHERE NOT entity:Place AND entity <> actor
           RETURN DISTINCT entity {.id, .name} ORDER BY entity.id
         } AS about
  UNION
  MATCH (actor)-[wrote:INVOLVED_IN {role: 'author'}]->(event:Event)
  RETURN 'Event' AS type, event.id AS id, event.name AS name, event.date AS date, null AS hedge,
         COLLECT { UNWIND coalesce(event.claims, []) + coalesce(wrote.claims, []) AS id RETURN DISTINCT id ORDER BY id } AS claims,
         COLLECT {
           MATCH (event)-[:CONCERNS]->(entity:Entity)
           RETURN DISTINCT entity {.id, .name} ORDER BY entity.id
         } AS about
}
RETURN type, id, name, date, hedge, about,
       COLLECT {
         UNWIND claims AS part
         MATCH (claim:Claim {id: part}) WHERE claim.hedge IS NOT NULL
         RETURN DISTINCT claim.hedge AS one ORDER BY one
       } AS hedges,
       COLLECT {
         UNWIND claims AS claim
         MATCH (speaker:Actor)-[:ASSERTS]->(:Claim {id: claim})
         RETURN DISTINCT speaker.name AS speaker ORDER BY speaker
       } AS speakers,
       COLLECT {
         UNWIND claims AS claim
         MATCH (denier:Actor)-[:DENIES]->(:Claim {id: claim})
         RETURN DISTINCT denier.name AS denier ORDER BY denier
       } AS deniedBy,
       claims
ORDER BY type, date, id

// At most $limit claims that somebody denies and that are about any of the entities $ids, or that one of these asserts or
// denies, with who denies each and what it is about.
// What somebody added by hand without an id is left out: no answer could name it.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (entity)-[:ASSERTS|DENIES]->(claim:Claim)
  RETURN claim
}
WITH DISTINCT claim
WHERE claim.id IS NOT NULL AND EXISTS { (denier:Actor)-[:DENIES]->(claim) WHERE denier.id IS NOT NULL }
RETURN claim.id AS claim,
       COLLECT {
         MATCH (denier:Actor)-[denial:DENIES]->(claim)
         WHERE denier.id IS NOT NULL
         RETURN denier {.id, .name, claims: denial.claims} ORDER BY denier.id
       } AS deniers,
       COLLECT {
         MATCH (claim)-[:ABOUT]->(entity:Entity)
         WHERE entity.id IS NOT NULL
         RETURN entity ORDER BY entity.id
       } AS about
ORDER BY claim
LIMIT $limit

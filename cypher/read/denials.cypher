// At most $limit claims that somebody denies, with who does and what they are about.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (denier:Actor)-[:DENIES]->(claim:Claim)
WHERE claim.id IS NOT NULL AND denier.id IS NOT NULL
WITH DISTINCT claim
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

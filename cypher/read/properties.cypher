// The entities $ids, each with the claims it rests on and which of its properties each of them supports, and with those
// who suffered it.
// What somebody added by hand without an id is left out: no answer could name it.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity,
       COLLECT {
         UNWIND entity.claims AS claimId
         MATCH (claim:Claim {id: claimId})
         OPTIONAL MATCH (claim)-[about:ABOUT]->(entity)
         RETURN claim {.id, properties: about.properties}
         ORDER BY claimId
       } AS claims,
       COLLECT {
         MATCH (victim:Actor)-[:VICTIM_OF]->(entity)
         WHERE victim.id IS NOT NULL
         RETURN DISTINCT victim ORDER BY victim.id
       } AS victims
ORDER BY id

// Which state of the graph this is, how much of it is marked as not for everybody, and whether an import is writing, or was
// broken off, and marks anything.
OPTIONAL MATCH (lock:SchemaLock {name: 'generation'})
RETURN coalesce(lock.generation, 0) AS generation, coalesce(lock.writing, false) AS writing,
       coalesce(lock.writing AND lock.marking, false) AS marking,
       COUNT { MATCH (entity:Entity) WHERE entity.access IS NOT NULL } AS entities,
       COUNT { MATCH (entity:Entity) WHERE entity.access = 'protected' } AS protected,
       COUNT { MATCH (claim:Claim) WHERE claim.access IS NOT NULL } AS claims

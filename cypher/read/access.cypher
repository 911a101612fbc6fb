// Which state of the graph this is, whether anything in it is marked as not for everybody, and whether an import is writing,
// or was broken off, that marks anything: what it has written until now need not show that.
OPTIONAL MATCH (lock:SchemaLock {name: 'generation'})
WITH coalesce(lock.generation, 0) AS generation, coalesce(lock.writing, false) AS writing,
     coalesce(lock.writing AND lock.marking, false) AS marking
RETURN generation, writing, marking,
       EXISTS { MATCH (entity:Entity) WHERE entity.access IS NOT NULL }
         OR EXISTS { MATCH (claim:Claim) WHERE claim.access IS NOT NULL } AS marked

// Tells what is read while an import writes from what is read before and after: raised when it begins and when it ends.
MERGE (lock:SchemaLock {name: 'generation'})
SET lock.generation = coalesce(lock.generation, 0) + 1

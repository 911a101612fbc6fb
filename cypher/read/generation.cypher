// How often imports have begun or ended to write, and whether one is writing, or was broken off while it did.
OPTIONAL MATCH (lock:SchemaLock {name: 'generation'})
RETURN coalesce(lock.generation, 0) AS generation, coalesce(lock.writing, false) AS writing

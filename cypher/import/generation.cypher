// Tells what is read while an import writes from what is read before and after: raised when it begins and when it ends,
// with $writing, which also tells that one was broken off. With $marking it tells that it marks something as not for everybody.
MERGE (lock:SchemaLock {name: 'generation'})
SET lock.generation = coalesce(lock.generation, 0) + 1, lock.writing = $writing, lock.marking = $marking

// Tells what is read while an import writes from what is read before and after: raised when it begins to write the
// datasets with these $names, and when it ends. What was not ended was broken off, and stays known by its names until it is
// written again, whatever else is written. With $marking it tells that something is marked as not for everybody.
MERGE (lock:SchemaLock {name: 'generation'})
SET lock.generation = coalesce(lock.generation, 0) + 1,
    lock.marking = $marking OR coalesce(lock.writing AND lock.marking, false),
    lock.unfinished = [name IN coalesce(lock.unfinished, []) WHERE NOT name IN $names] + $names,
    lock.writing = true

// After an import that had nothing to write: one that was broken off before had written everything but its last mark.
MATCH (lock:SchemaLock {name: 'generation', writing: true})
SET lock.generation = lock.generation + 1, lock.writing = false, lock.marking = false

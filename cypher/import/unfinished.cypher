// The names of the datasets of which the writing was broken off, or goes on.
MATCH (lock:SchemaLock {name: 'generation', writing: true})
UNWIND coalesce(lock.unfinished, []) AS name
RETURN name

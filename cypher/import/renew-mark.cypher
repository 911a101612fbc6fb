// A $mark that no state of the database had before.
MERGE (lock:SchemaLock {name: 'mark'})
SET lock.mark = $mark

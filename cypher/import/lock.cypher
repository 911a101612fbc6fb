// Holds the write lock of one node until the transaction ends. A second import is refused before it comes here; one
// that could not see the first waits.
MERGE (lock:SchemaLock {name: 'import'})
SET lock.takenAt = datetime()

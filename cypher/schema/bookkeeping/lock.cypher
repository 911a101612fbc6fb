// Holds the write lock of one node until the transaction ends; whoever comes second waits here.
MERGE (lock:SchemaLock {name: 'schema'})
SET lock.takenAt = datetime()

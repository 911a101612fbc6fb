// Holds the write lock of one node until the transaction ends; a second import waits here.
MERGE (lock:SchemaLock {name: 'import'})
SET lock.takenAt = datetime()

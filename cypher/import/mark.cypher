// What sets this state of the database apart from those to which a backup can set it back.
OPTIONAL MATCH (lock:SchemaLock {name: 'mark'})
RETURN coalesce(lock.mark, '') AS mark

// Whether there is nothing but the bookkeeping of schema and imports, so that another database can take the place of this one.
RETURN NOT EXISTS { MATCH (n) WHERE NOT n:SchemaLock AND NOT n:SchemaVersion } AS isEmpty

// Says that it reads, and writes.
MATCH (entity:Entity)
SET entity.name = 'gone'
RETURN entity.name AS name, [] AS claims

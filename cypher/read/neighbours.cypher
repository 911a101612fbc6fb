// The edges of the entity $id to other entities, at most $limit, with both ends.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (entity:Entity {id: $id})
OPTIONAL MATCH (entity)-[edge]-(neighbour:Entity)
WHERE neighbour.id IS NOT NULL
WITH entity, edge, neighbour
ORDER BY type(edge), neighbour.id, edge.id
LIMIT $limit
RETURN entity, edge, startNode(edge).id AS from, endNode(edge).id AS to, neighbour

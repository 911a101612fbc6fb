// The edges of the entity $id that rest on any of the claims $ids.
MATCH (entity:Entity {id: $id})-[edge]-(:Entity)
WHERE any(claim IN edge.claims WHERE claim IN $ids)
RETURN DISTINCT edge, startNode(edge).id AS from, endNode(edge).id AS to
ORDER BY type(edge), from, to

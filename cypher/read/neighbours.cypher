// One step outwards from the entities $frontier: at most $limit of their edges to other entities, with what they lead to.
// Where they are given, $types are the only kinds of neighbour and $relationships the only types of edge. What leads to
// the entities $done was found by an earlier step. Of an entity with edges without number $considered are looked at.
// What somebody added by hand without an id is left out: no answer could name it.
UNWIND $frontier AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[edge]-(neighbour:Entity)
  WHERE neighbour.id IS NOT NULL AND NOT neighbour.id IN $done
    AND ($relationships IS NULL OR type(edge) IN $relationships)
    AND ($types IS NULL OR any(label IN labels(neighbour) WHERE label IN $types))
    // An edge within the frontier would otherwise be found from both of its ends.
    AND (startNode(edge) = entity OR NOT neighbour.id IN $frontier)
  RETURN edge, neighbour
  LIMIT $considered
}
WITH DISTINCT edge, neighbour
ORDER BY type(edge), neighbour.id, edge.id
LIMIT $limit
RETURN edge, startNode(edge).id AS from, endNode(edge).id AS to, neighbour

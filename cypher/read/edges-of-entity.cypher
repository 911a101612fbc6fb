// At most $limit edges of the entity $id that rest on any of the claims $ids. A claim is also about the entities at both
// ends of its edges: only what leads to one of them is looked at, because $id may have edges without number.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (entity:Entity {id: $id})
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:ABOUT]->(other:Entity)
WHERE other <> entity AND other.id IS NOT NULL
WITH DISTINCT entity, other
MATCH (entity)-[edge]-(other)
WHERE any(claim IN edge.claims WHERE claim IN $ids)
RETURN edge, startNode(edge).id AS from, endNode(edge).id AS to
ORDER BY type(edge), from, to
LIMIT $limit

// The edges that rest on the claim $id. A claim is also about the entities at the ends of its edges, so that nothing
// but their edges is looked at.
MATCH (:Claim {id: $id})-[:ABOUT]->(entity:Entity)
WITH DISTINCT entity
MATCH (entity)-[edge]-(:Entity)
WHERE $id IN edge.claims
RETURN DISTINCT edge, startNode(edge).id AS from, endNode(edge).id AS to
ORDER BY type(edge), from, to

// At most $limit edges that rest on any of the claims $ids. A claim is also about the entities at both ends of its
// edges: only what leads from one of them to another is looked at, because an entity such as a country has edges
// without number.
// What somebody added by hand without an id is left out: no answer could name it.
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:ABOUT]->(entity:Entity)
WHERE entity.id IS NOT NULL
WITH id, collect(DISTINCT entity) AS entities
UNWIND entities AS source
UNWIND entities AS target
WITH id, source, target
WHERE source <> target
MATCH (source)-[edge]->(target)
WHERE id IN edge.claims
WITH DISTINCT edge, source, target
RETURN edge, source.id AS from, target.id AS to
ORDER BY type(edge), from, to
LIMIT $limit

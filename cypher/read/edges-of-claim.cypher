// The edges that rest on the claim $id. It looks at every edge of the graph: a claim does not know its edges.
MATCH (source:Entity)-[edge]->(target:Entity)
WHERE $id IN edge.claims
RETURN edge, source.id AS from, target.id AS to
ORDER BY type(edge), from, to

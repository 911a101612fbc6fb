// What imports have written: edges.
MATCH (a)-[r]->(b)
WHERE r.dataset IS NOT NULL
RETURN elementId(r) AS elementId, type(r) AS type, a.id AS from, labels(a) AS fromLabels, b.id AS to, labels(b) AS toLabels,
  properties(r) AS properties

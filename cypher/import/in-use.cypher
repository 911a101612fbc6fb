// Which nodes that are to be removed have edges of datasets that are not imported now?
UNWIND $rows AS row
MATCH (n)-[r]-() WHERE elementId(n) = row.elementId AND r.dataset IS NOT NULL AND NOT r.dataset IN $datasets
RETURN n.dataset AS dataset, n.id AS id, collect(DISTINCT r.dataset) AS users

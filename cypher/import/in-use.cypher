// Which nodes that are to be removed do datasets still use that are not imported now? They have edges to them;
// only on what judgements and denials rest, no edge says.
UNWIND $rows AS row
MATCH (n)-[r]-() WHERE elementId(n) = row.elementId AND r.dataset IS NOT NULL AND NOT r.dataset IN $datasets
RETURN n.dataset AS dataset, n.id AS id, collect(DISTINCT r.dataset) AS users
UNION
WITH [row IN $rows | row.elementId] AS removed
MATCH ()-[r:JUDGED|DENIES]->() WHERE r.dataset IS NOT NULL AND NOT r.dataset IN $datasets
UNWIND r.claims AS claim
MATCH (n:Claim {id: claim}) WHERE elementId(n) IN removed
RETURN n.dataset AS dataset, n.id AS id, collect(DISTINCT r.dataset) AS users

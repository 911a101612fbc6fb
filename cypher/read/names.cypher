// Entities by their names: $text in Lucene's syntax, at most $limit, only those with the label $type where it is given.
// What somebody added by hand without an id is left out: no answer could name it.
CALL db.index.fulltext.queryNodes('names', $text, {limit: $considered}) YIELD node, score
WHERE node.id IS NOT NULL AND ($type IS NULL OR $type IN labels(node))
RETURN node.id AS id, labels(node) AS labels, node.name AS name, coalesce(node.names, []) AS names
ORDER BY score DESC, id
LIMIT $limit

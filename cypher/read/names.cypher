// Entities by their names: $text in Lucene's syntax, at most $limit, only those with the label $type where it is given.
CALL db.index.fulltext.queryNodes('names', $text, {limit: $considered}) YIELD node, score
WHERE $type IS NULL OR $type IN labels(node)
RETURN node, score
ORDER BY score DESC, node.id
LIMIT $limit

// The shortest connections between the entities $from and $to, at most $limit of those that have at most $maxLength
// edges. Between its ends a connection passes only through entities with one of the labels $through, and through none of
// $avoid. That two things are judged to be different, or perhaps the same, is no connection between them.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (source:Entity {id: $from}), (target:Entity {id: $to})
MATCH path = ALL SHORTEST (source)
  (()-[link]-(next:Entity
    WHERE next.id = $to
       OR next.id IS NOT NULL AND NOT next.id IN $avoid AND any(label IN labels(next) WHERE label IN $through))
   WHERE type(link) <> 'JUDGED' OR link.judgement = 'same'){1,6}
  (target)
// The length of a pattern cannot be a parameter.
WHERE length(path) <= $maxLength
// There may be connections without number: of so many the first ones are told.
WITH path LIMIT $considered
ORDER BY [node IN nodes(path) | node.id], [edge IN relationships(path) | edge.id]
LIMIT $limit
RETURN path

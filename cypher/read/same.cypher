// Which two entities are judged to be one and the same thing.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (left:Entity)-[judged:JUDGED {judgement: 'same'}]->(right:Entity)
WHERE left.id IS NOT NULL AND right.id IS NOT NULL
RETURN left.id AS left, right.id AS right
ORDER BY left, right

// What the names of entities sound like: derived from what they say, and no part of it.
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.elementId
SET n.sounds = row.sounds
RETURN count(*) AS written

// Nodes that say something else than before; also their kind may have changed.
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.elementId
REMOVE n:$(labels(n))
SET n = row.properties, n.sounds = row.sounds, n:$($labels)
RETURN count(*) AS written

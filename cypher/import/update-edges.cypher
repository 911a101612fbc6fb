// Edges that say something else than before. An edge cannot change its ends or its type, so it is written anew.
UNWIND $rows AS row
MATCH ()-[old]->() WHERE elementId(old) = row.elementId
MATCH (a:$($fromLabel) {id: row.from})
MATCH (b:$($toLabel) {id: row.to})
DELETE old
CREATE (a)-[r:$($type)]->(b)
SET r = row.properties
RETURN count(*) AS written

UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.elementId
DELETE r
RETURN count(*) AS written

// New edges of one type between nodes of one kind each.
UNWIND $rows AS row
MATCH (a:$($fromLabel) {id: row.from})
MATCH (b:$($toLabel) {id: row.to})
CREATE (a)-[r:$($type)]->(b)
SET r = row.properties
RETURN count(*) AS written

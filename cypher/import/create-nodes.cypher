// New nodes of one kind. $key is the label under which ids are unique, $labels are all of them.
UNWIND $rows AS row
MERGE (n:$($key) {id: row.properties.id})
SET n = row.properties, n.sounds = row.sounds, n:$($labels)
RETURN count(*) AS written

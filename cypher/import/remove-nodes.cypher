// What is left of their edges was added by hand.
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.elementId
DETACH DELETE n
RETURN count(*) AS written

// All that the graph holds but claims and passages, which are read with each other.
MATCH (n:Entity|Report|Term)
WHERE n.id IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties

// Which datasets the graph holds, each with the digest that it had when it was imported last.
MATCH (d:Dataset)
RETURN d.name AS name, coalesce(d.digest, '') AS digest
ORDER BY name

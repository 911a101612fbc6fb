// What the graph says, by dataset, as of the last import.
MATCH (dataset:Dataset)
RETURN dataset.name + ' ' + coalesce(dataset.digest, '') AS digest
ORDER BY digest

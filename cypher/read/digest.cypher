// Which state of the graph this is: what each dataset says as of the last import, and how often one has written.
MATCH (dataset:Dataset)
RETURN dataset.name + ' ' + coalesce(dataset.digest, '') AS state
UNION
MATCH (lock:SchemaLock {name: 'generation'})
RETURN toString(lock.generation) AS state

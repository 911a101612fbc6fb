// The last day until $day on which something became known, and which state of the graph this is.
OPTIONAL MATCH (claim:Claim)
WHERE claim.known <= $day
WITH claim.known AS day ORDER BY day DESC LIMIT 1
RETURN day,
       COLLECT {
         MATCH (dataset:Dataset)
         RETURN dataset.name + ' ' + coalesce(dataset.digest, '') AS state
         UNION
         MATCH (lock:SchemaLock {name: 'generation'})
         RETURN toString(lock.generation) AS state
       } AS state

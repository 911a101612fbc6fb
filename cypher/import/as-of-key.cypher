// The last day until $day on which something became known, and what the graph says.
OPTIONAL MATCH (claim:Claim)
WHERE claim.known <= $day
WITH claim.known AS day ORDER BY day DESC LIMIT 1
RETURN day,
       COLLECT { MATCH (dataset:Dataset) RETURN dataset.name + ' ' + coalesce(dataset.digest, '') AS digest ORDER BY digest } AS digests

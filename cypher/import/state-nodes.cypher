// What imports have written: nodes. Bookkeeping and what somebody added by hand carry no dataset.
MATCH (n)
WHERE n.dataset IS NOT NULL
RETURN elementId(n) AS elementId, labels(n) AS labels, properties(n) AS properties

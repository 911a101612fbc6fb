// Bookkeeping: which datasets the graph no longer holds.
MATCH (d:Dataset) WHERE d.name IN $names
DELETE d

// What imports have written: nodes; and nodes added by hand that hold an id which an import may want.
MATCH (n)
WHERE n.dataset IS NOT NULL OR ((n:Entity OR n:Claim OR n:Passage OR n:Report) AND n.id IS NOT NULL)
RETURN elementId(n) AS elementId, labels(n) AS labels, properties(n) AS properties

// What was claimed by $day: the claims known by then, the passages in which they stand, the reports of these; and
// what the words mean, which is no claim.
MATCH (claim:Claim)
WHERE claim.known <= $day AND claim.id IS NOT NULL
RETURN labels(claim) AS labels, properties(claim) AS properties, claim.known AS known
UNION
MATCH (claim:Claim)-[:STATED_IN]->(passage:Passage)
WHERE claim.known <= $day
RETURN DISTINCT labels(passage) AS labels, properties(passage) AS properties, null AS known
UNION
MATCH (claim:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
WHERE claim.known <= $day
RETURN DISTINCT labels(report) AS labels, properties(report) AS properties, null AS known
UNION
MATCH (term:Term)
RETURN labels(term) AS labels, properties(term) AS properties, null AS known

// All claims with their passages and reports.
MATCH (claim:Claim)
WHERE claim.id IS NOT NULL
OPTIONAL MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report)
RETURN labels(claim) AS labels, properties(claim) AS properties, claim.known AS known, passage {.*} AS passage,
       report.id AS report, report.file AS file

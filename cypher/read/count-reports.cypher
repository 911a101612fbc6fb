// How many claims are taken from each report.
MATCH (report:Report)
WHERE report.id IS NOT NULL
RETURN report.id AS id, report.title AS title,
       COUNT { (report)<-[:OF]-(:Passage)<-[:STATED_IN]-(:Claim) } AS count
ORDER BY id

// All reports, with who published each, whose report it summarises and how many claims are taken from it.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (report:Report)
WHERE report.id IS NOT NULL
RETURN report,
       COLLECT {
         MATCH (publisher:Organisation)-[:PUBLISHED]->(report)
         WHERE publisher.id IS NOT NULL
         RETURN publisher {.id, .name} ORDER BY publisher.id
       } AS publishers,
       COLLECT {
         MATCH (report)-[:DERIVED_FROM]->(origin:Organisation)
         WHERE origin.id IS NOT NULL
         RETURN origin {.id, .name} ORDER BY origin.id
       } AS derivedFrom,
       COUNT { (report)<-[:OF]-(:Passage)<-[:STATED_IN]-(:Claim) } AS claimCount
ORDER BY report.id

// All reports, with who published each, whose report it summarises and how many claims are taken from it.
MATCH (report:Report)
RETURN report,
       COLLECT {
         MATCH (publisher:Organisation)-[:PUBLISHED]->(report)
         RETURN publisher {.id, .name} ORDER BY publisher.id
       } AS publishers,
       COLLECT {
         MATCH (report)-[:DERIVED_FROM]->(origin:Organisation)
         RETURN origin {.id, .name} ORDER BY origin.id
       } AS derivedFrom,
       COUNT { (report)<-[:OF]-(:Passage)<-[:STATED_IN]-(:Claim) } AS claimCount
ORDER BY report.id

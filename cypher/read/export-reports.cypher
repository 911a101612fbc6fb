// All reports, with who published each. It does not count their claims, which takes as long as there are claims.
// What somebody added by hand without an id is left out: no file could name it.
MATCH (report:Report)
WHERE report.id IS NOT NULL
RETURN report,
       COLLECT {
         MATCH (publisher:Organisation)-[:PUBLISHED]->(report)
         WHERE publisher.id IS NOT NULL
         RETURN publisher {.id, .name} ORDER BY publisher.id
       } AS publishers
ORDER BY report.id

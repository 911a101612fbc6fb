// The reports $ids, each with who published it and whose reports it summarises.
// What somebody added by hand without an id is left out: no answer could name it.
UNWIND $ids AS id
MATCH (report:Report {id: id})
RETURN report,
       COLLECT {
         MATCH (report)-[:PUBLISHED|DERIVED_FROM]-(origin:Organisation)
         WHERE origin.id IS NOT NULL
         WITH DISTINCT origin ORDER BY origin.id
         RETURN origin {.id, .name}
       } AS origins
ORDER BY id

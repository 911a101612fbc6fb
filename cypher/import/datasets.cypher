// Bookkeeping: which datasets the graph holds. Written only where something is new, so that an import of unchanged tables leaves them as they are.
UNWIND $rows AS row
MERGE (d:Dataset {name: row.name})
WITH d, row WHERE coalesce(d.digest, '') <> row.digest OR coalesce(d.title, '') <> row.title
SET d.title = row.title, d.digest = row.digest, d.imported = datetime()

// The ids of the claims taken from the report $id, at most $limit after the first $skip, in the order of its text.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (:Report {id: $id})<-[:OF]-(passage:Passage)<-[:STATED_IN]-(claim:Claim)
WHERE claim.id IS NOT NULL
RETURN claim.id AS id
ORDER BY passage.start, passage.end, id
SKIP $skip
LIMIT $limit

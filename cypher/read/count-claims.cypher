// How many claims are hedged, by how; without a hedge, how many are reported to be denied.
MATCH (claim:Claim)
WHERE claim.hedge IS NOT NULL
RETURN claim.hedge AS hedge, count(*) AS count
ORDER BY hedge
UNION ALL
MATCH ()-[:DENIES]->(claim:Claim)
RETURN NULL AS hedge, count(DISTINCT claim) AS count

// What is marked as not for everybody.
MATCH (entity:Entity)
WHERE entity.access IS NOT NULL
RETURN labels(entity) AS labels, entity.id AS id, entity.access AS access, entity.name AS name, entity.names AS names,
       coalesce(entity.unnamed, false) AS unnamed
UNION
MATCH (claim:Claim)
WHERE claim.access IS NOT NULL
RETURN labels(claim) AS labels, claim.id AS id, claim.access AS access, null AS name, null AS names, false AS unnamed

// The entities of which nothing is left without the claims $gone.
MATCH (entity:Entity)
WHERE entity.id IS NOT NULL AND all(claim IN entity.claims WHERE claim IN $gone)
  AND NOT EXISTS { MATCH (entity)-[:ABOUT|ASSERTS|DENIES]-(claim:Claim) WHERE NOT claim.id IN $gone }
  AND NOT EXISTS { MATCH (entity)-[:PUBLISHED|DERIVED_FROM]-(:Report) }
RETURN labels(entity) AS labels, entity.id AS id, entity.name AS name, entity.names AS names,
       coalesce(entity.unnamed, false) AS unnamed

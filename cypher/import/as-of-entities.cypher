// All entities, each with the claims known by $day that speak of it.
MATCH (entity:Entity)
WHERE entity.id IS NOT NULL
RETURN labels(entity) AS labels, properties(entity) AS properties,
       COLLECT {
         MATCH (entity)<-[about:ABOUT]-(claim:Claim)
         WHERE claim.known <= $day
         RETURN {claim: claim.id, names: about.names}
       } AS mentions

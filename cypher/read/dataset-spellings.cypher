// The other names of the entities of the dataset $dataset, each with the claims that bear it out.
MATCH (entity:Entity {dataset: $dataset})
WHERE entity.names IS NOT NULL
UNWIND range(0, size(entity.names) - 1) AS position
RETURN entity.id AS entity, entity.names[position] AS name, position + 1 AS number,
       COLLECT {
         MATCH (entity)<-[about:ABOUT]-(claim:Claim)
         WHERE entity.names[position] IN about.names
         RETURN claim.id ORDER BY claim.id
       } AS claims
ORDER BY entity, position

// All entities, each with the claims known by $day that speak of it (`about`), and of those that it makes, denies or reports
// one of each sort: whose claim is known is there with it, but rests on none of these. A denial is known when the claim that
// states it is; of a known report it is known who published it and whose reports it summarises.
MATCH (entity:Entity)
WHERE entity.id IS NOT NULL
RETURN labels(entity) AS labels, properties(entity) AS properties,
       COLLECT {
         MATCH (entity)<-[about:ABOUT]-(claim:Claim)
         WHERE claim.known <= $day
         RETURN {claim: claim.id, names: about.names, about: true} AS mention
         UNION
         MATCH (entity)-[:ASSERTS]->(claim:Claim)
         WHERE claim.known <= $day
         RETURN {claim: claim.id, names: NULL, about: false} AS mention LIMIT 1
         UNION
         MATCH (entity)-[denies:DENIES]->(denied:Claim)
         WHERE denied.known <= $day
         UNWIND denies.claims AS id
         MATCH (claim:Claim {id: id})
         WHERE claim.known <= $day
         RETURN {claim: claim.id, names: NULL, about: false} AS mention LIMIT 1
         UNION
         MATCH (entity)-[:PUBLISHED]->(:Report)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
         WHERE claim.known <= $day
         RETURN {claim: claim.id, names: NULL, about: false} AS mention LIMIT 1
         UNION
         MATCH (entity)<-[:DERIVED_FROM]-(:Report)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
         WHERE claim.known <= $day
         RETURN {claim: claim.id, names: NULL, about: false} AS mention LIMIT 1
       } AS mentions

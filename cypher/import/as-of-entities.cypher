// All entities, each with the claims known by $day that speak of it (`about`), or that it makes, denies, or reports. Whose
// claim is known is known with it. A denial is known when the claim that states it is; of a known report, its first claim
// names who published it and whose reports it summarises.
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
         RETURN {claim: claim.id, names: NULL, about: false} AS mention
         UNION
         MATCH (entity)-[denies:DENIES]->(denied:Claim)
         WHERE denied.known <= $day
         UNWIND denies.claims AS id
         MATCH (claim:Claim {id: id})
         WHERE claim.known <= $day
         RETURN {claim: claim.id, names: NULL, about: false} AS mention
         UNION
         MATCH (entity)-[:PUBLISHED]->(:Report)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
         WHERE claim.known <= $day
         WITH min(claim.id) AS first WHERE first IS NOT NULL
         RETURN {claim: first, names: NULL, about: false} AS mention
         UNION
         MATCH (entity)<-[:DERIVED_FROM]-(:Report)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
         WHERE claim.known <= $day
         WITH min(claim.id) AS first WHERE first IS NOT NULL
         RETURN {claim: first, names: NULL, about: false} AS mention
       } AS mentions

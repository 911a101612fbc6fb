// The entities $ids, each with the claims, but for $gone, that speak of it (`about`), and of those that it makes, denies or reports
// one of each sort.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id,
       COLLECT {
         MATCH (entity)<-[about:ABOUT]-(claim:Claim)
         WHERE NOT claim.id IN $gone
         RETURN {claim: claim.id, names: about.names, about: true} AS mention
         UNION
         MATCH (entity)-[:ASSERTS]->(claim:Claim)
         WHERE NOT claim.id IN $gone
         RETURN {claim: claim.id, names: NULL, about: false} AS mention LIMIT 1
         UNION
         MATCH (entity)-[denies:DENIES]->(denied:Claim)
         WHERE NOT denied.id IN $gone
         UNWIND denies.claims AS denial
         MATCH (claim:Claim {id: denial})
         WHERE NOT claim.id IN $gone
         RETURN {claim: claim.id, names: NULL, about: false} AS mention LIMIT 1
         UNION
         MATCH (entity)-[:PUBLISHED]->(:Report)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
         WHERE NOT claim.id IN $gone
         RETURN {claim: claim.id, names: NULL, about: false} AS mention LIMIT 1
         UNION
         MATCH (entity)<-[:DERIVED_FROM]-(:Report)<-[:OF]-(:Passage)<-[:STATED_IN]-(claim:Claim)
         WHERE NOT claim.id IN $gone
         RETURN {claim: claim.id, names: NULL, about: false} AS mention LIMIT 1
       } AS mentions

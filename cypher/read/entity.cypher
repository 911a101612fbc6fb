// The entity $id, and how many claims speak of it or of one of its edges.
MATCH (entity:Entity {id: $id})
RETURN entity,
       COUNT {
         MATCH (entity)<-[:ABOUT]-(claim:Claim)
         RETURN claim.id AS id
         UNION
         MATCH (entity)-[edge]-(:Entity)
         UNWIND edge.claims AS id
         RETURN id
       } AS claims

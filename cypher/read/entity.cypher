// The entity $id, and how many claims speak of it or of one of its edges.
MATCH (entity:Entity {id: $id})
RETURN entity, COUNT { (entity)<-[:ABOUT]-(:Claim) } AS claimCount

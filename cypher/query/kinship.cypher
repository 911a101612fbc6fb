// Who is related to whom, as far as the reports say, and what was done to either: one row for each pair.
//
// @param person ID Actor = null  only relatives of this person or group
MATCH (one:Actor)-[kin:RELATIVE_OF]->(other:Actor)
WHERE $person IS NULL OR $person IN [one.id, other.id]
// Sorted while there is little to sort: with all that is said of it, a large graph would not fit into memory.
WITH one, other, kin ORDER BY one.id, other.id, kin.kind
WITH one, other, kin,
     [kin]
       + COLLECT { UNWIND [one, other] AS actor MATCH (actor)-[link:VICTIM_OF]->(:Violation) RETURN link }
       + COLLECT { UNWIND [one, other] AS actor MATCH (actor)-[:VICTIM_OF]->(act:Violation) RETURN act } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN one.id AS from,
       one.name AS fromName,
       kin.kind AS kinship,
       kin.detail AS detail,
       other.id AS to,
       other.name AS toName,
       COLLECT {
         UNWIND [one, other] AS actor
         MATCH (actor)-[:VICTIM_OF]->(act:Violation)
         RETURN DISTINCT act {
           .id, .name, .kind, .date,
           hedges: COLLECT {
             UNWIND act.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY act.id
       } AS violations,
       COLLECT {
         UNWIND claims AS id
         MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
         RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
       } AS hedges,
       COLLECT {
         UNWIND claims AS id
         MATCH (speaker:Actor)-[:ASSERTS]->(:Claim {id: id})
         RETURN DISTINCT speaker.name AS name ORDER BY name
       } AS speakers,
       COLLECT {
         UNWIND claims AS id
         MATCH (denier:Actor)-[:DENIES]->(:Claim {id: id})
         RETURN DISTINCT denier.name AS name ORDER BY name
       } AS deniedBy,
       claims
ORDER BY from, to, kinship

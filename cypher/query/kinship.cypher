// Who is related to whom, as far as the reports say, and what was done to either: one row for each pair.
//
// @param person ID Actor = null  only relatives of this person or group
CYPHER 25
CALL () {
  WITH * WHERE $person IS NULL
  MATCH (one:Actor)-[kin:RELATIVE_OF]->(other:Actor)
  RETURN one, kin, other
  UNION
  WITH * WHERE $person IS NOT NULL
  MATCH (:Entity {id: $person})-[kin:RELATIVE_OF]-()
  RETURN startNode(kin) AS one, kin, endNode(kin) AS other
}
// Sorted while there is little to sort, and no list is sorted by rows that hold another: for somebody to whom much was
// done the database would count one list as often as the other has rows, and run out of memory.
WITH one, other, kin ORDER BY one.id, other.id, kin.kind
WITH one, other, kin,
     COLLECT {
       UNWIND [one, other] AS actor
       MATCH (actor)-[:VICTIM_OF]->(act:Violation)
       WITH DISTINCT act ORDER BY act.id
       RETURN act {
         .id, .name, .kind, .date,
         hedges: coll.sort(COLLECT {
           UNWIND act.claims AS id
           MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
           RETURN DISTINCT claim.hedge AS hedge
         })
       }
     } AS violations
WITH *,
     coll.sort(COLLECT {
       UNWIND kin.claims AS id
       RETURN id
       UNION
       UNWIND [one, other] AS actor
       MATCH (actor)-[link:VICTIM_OF]->(act:Violation)
       UNWIND link.claims + act.claims AS id
       RETURN id
     }) AS claims
RETURN one.id AS from,
       one.name AS fromName,
       kin.kind AS kinship,
       kin.detail AS detail,
       other.id AS to,
       other.name AS toName,
       violations,
       coll.sort(COLLECT {
         UNWIND claims AS id
         MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
         RETURN DISTINCT claim.hedge AS hedge
       }) AS hedges,
       coll.sort(COLLECT {
         UNWIND claims AS id
         MATCH (speaker:Actor)-[:ASSERTS]->(:Claim {id: id})
         RETURN DISTINCT speaker.name AS name
       }) AS speakers,
       coll.sort(COLLECT {
         UNWIND claims AS id
         MATCH (denier:Actor)-[:DENIES]->(:Claim {id: id})
         RETURN DISTINCT denier.name AS name
       }) AS deniedBy,
       claims
ORDER BY from, to, kinship

// Who denied what: each claim that somebody is reported to deny, who made it, what it is about, and where the denial is
// stated.
//
// @param denier ID Actor = null  only what this actor denied
CALL () {
  WITH * WHERE $denier IS NULL
  MATCH (denier:Actor)-[denial:DENIES]->(claim:Claim)
  RETURN denier, denial, claim
  UNION
  WITH * WHERE $denier IS NOT NULL
  MATCH (denier:Entity {id: $denier})-[denial:DENIES]->(claim:Claim)
  RETURN denier, denial, claim
}
MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report)
WITH *, COLLECT { UNWIND [claim.id] + coalesce(denial.claims, []) AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN denier.id AS denier,
       denier.name AS denierName,
       claim.id AS claim,
       claim.hedge AS hedge,
       COLLECT {
         MATCH (claim)<-[:ASSERTS]-(speaker:Actor)
         RETURN speaker {.id, .name} ORDER BY speaker.id
       } AS speakers,
       COLLECT {
         MATCH (claim)-[:ABOUT]->(entity:Entity)
         WHERE entity:Event OR entity:Violation OR entity:Statistic OR entity:List
         RETURN DISTINCT entity {.id, .name} ORDER BY entity.id
       } AS about,
       report.id AS report,
       passage.section AS section,
       COLLECT {
         UNWIND denial.claims AS id
         MATCH (denying:Claim {id: id})-[:STATED_IN]->(stated:Passage)-[:OF]->(source:Report)
         RETURN {claim: id, report: source.id, section: stated.section, hedge: denying.hedge} ORDER BY id
       } AS denialStatedIn,
       COLLECT {
         UNWIND claims AS id
         MATCH (one:Claim {id: id}) WHERE one.hedge IS NOT NULL
         RETURN DISTINCT one.hedge AS hedge ORDER BY hedge
       } AS hedges,
       COLLECT {
         UNWIND claims AS id
         MATCH (other:Actor)-[:DENIES]->(:Claim {id: id})
         RETURN DISTINCT other.name AS name ORDER BY name
       } AS deniedBy,
       claims
ORDER BY report, passage.start, claim, denier

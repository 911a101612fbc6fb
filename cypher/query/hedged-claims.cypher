// Claims that are not stated as fact but as alleged, reported, apparent, estimated, possible, ...: who says so, who
// denies it, and what each is about.
//
// @param hedge TERM hedge = null  only claims with this hedge; without it, all of them
// @param report ID Report = null  only the claims of this report
CALL () {
  WITH * WHERE $report IS NULL
  MATCH (claim:Claim)-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report)
  WHERE claim.hedge IS NOT NULL
  RETURN claim, passage, report
  UNION
  WITH * WHERE $report IS NOT NULL
  MATCH (claim:Claim)-[:STATED_IN]->(passage:Passage)-[:OF]->(report:Report {id: $report})
  WHERE claim.hedge IS NOT NULL
  RETURN claim, passage, report
}
WITH * WHERE $hedge IS NULL OR claim.hedge = $hedge
// Sorted while there is little to sort: with all that they are about, those of a large graph would not fit into memory.
WITH claim, passage, report ORDER BY report.id, passage.start, claim.id
RETURN claim.id AS id,
       claim.hedge AS hedge,
       report.id AS statedIn,
       passage.section AS section,
       claim.asOf AS asOf,
       COLLECT {
         MATCH (claim)<-[:ASSERTS]-(speaker:Actor)
         RETURN speaker.name AS name ORDER BY name
       } AS speakers,
       COLLECT {
         MATCH (claim)<-[:DENIES]-(denier:Actor)
         RETURN denier.name AS name ORDER BY name
       } AS deniedBy,
       COLLECT {
         MATCH (claim)-[:ABOUT]->(entity:Entity)
         WHERE NOT entity:Place AND NOT entity:Role AND NOT entity:Right
         RETURN DISTINCT entity {.id, .name} ORDER BY entity.id
       } AS about,
       [claim.hedge] AS hedges,
       [claim.id] AS claims
ORDER BY report.id, passage.start, id

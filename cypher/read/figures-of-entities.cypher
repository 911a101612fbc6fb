// The figures that measure any of the entities $ids or, where one of them is itself a figure, that measure the same as
// it; each with what it measures and the claims it rests on.
// What somebody added by hand without an id is left out: no answer could name it.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:MEASURES]-(figure:Statistic)
  RETURN figure
  UNION
  MATCH (entity)-[:MEASURES]->(:Entity)<-[:MEASURES]-(figure:Statistic)
  RETURN figure
  UNION
  MATCH (entity:Statistic)
  RETURN entity AS figure
}
WITH DISTINCT figure
WHERE figure.measure IS NOT NULL AND figure.id IS NOT NULL
RETURN figure,
       COLLECT {
         MATCH (figure)-[:MEASURES]->(matter:Entity)
         WHERE matter.id IS NOT NULL
         RETURN matter ORDER BY matter.id
       } AS matters,
       COLLECT {
         UNWIND figure.claims AS id
         MATCH (claim:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
         OPTIONAL MATCH (claim)-[about:ABOUT]->(figure)
         RETURN claim {.id, .asOf, report: report.id, published: report.published, period: report.period,
                       properties: about.properties}
         ORDER BY id
       } AS claims
ORDER BY figure.id

// All figures, each with what it measures and the claims it rests on.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (figure:Statistic)
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

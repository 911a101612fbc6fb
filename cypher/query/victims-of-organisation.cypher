// Whom an organisation is said to have wronged: one row for each victim and violation. `responsible` is who the reports
// name: the organisation itself, or one of those through which it acted.
//
// @param organisation ID Organisation  the organisation
// @param belonging BOOLEAN = true  whether to count what is laid to its parts, its members and those who lead or work
//   for it, as far as the reports state that they belong to it
MATCH (organisation:Entity&Organisation {id: $organisation})
MATCH through = (actor:Actor)-[:PART_OF|MEMBER_OF|WORKS_FOR|LEADS*0..3]->(organisation)
WHERE $belonging OR actor = organisation
MATCH (actor)-[did:RESPONSIBLE_FOR]->(act:Violation)<-[suffered:VICTIM_OF]-(victim:Actor)
WITH victim, act,
     collect(DISTINCT actor {.id, .name, degree: did.degree}) AS responsible,
     [act] + collect(did) + collect(suffered)
       + reduce(all = [], path IN collect(through) | all + relationships(path)) AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN victim.id AS victim,
       victim.name AS victimName,
       act.id AS violation,
       act.name AS name,
       act.kind AS kind,
       act.date AS date,
       COLLECT { UNWIND responsible AS one RETURN one ORDER BY one.id } AS responsible,
       COLLECT {
         UNWIND claims AS id
         MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
         RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
       } AS hedges,
       claims
ORDER BY act.earliest, act.id, victim

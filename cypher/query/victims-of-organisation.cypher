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
     collect(DISTINCT did) AS deeds,
     [act] + collect(did) + collect(suffered)
       + reduce(all = [], path IN collect(through) | all + relationships(path)) AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN victim.id AS victim,
       victim.name AS victimName,
       act.id AS violation,
       act.name AS name,
       act.kind AS kind,
       act.date AS date,
       COLLECT {
         UNWIND deeds AS did
         WITH did, startNode(did) AS actor
         RETURN actor {
           .id, .name, degree: did.degree, note: did.note,
           hedges: COLLECT {
             UNWIND did.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY actor.id
       } AS responsible,
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
ORDER BY act.earliest, act.id, victim

// Torture and ill-treatment as the reports state them: to whom, by whom, when, within what, with every figure given.
// Whether anybody was held to account is answered by officials-convicted-of-torture.
MATCH (act:Violation)
WHERE act.kind IN ['torture', 'death-by-torture', 'ill-treatment']
WITH act,
     [act]
       + COLLECT { MATCH (act)<-[link:VICTIM_OF|RESPONSIBLE_FOR]-(:Actor) RETURN link }
       + COLLECT { MATCH (act)-[link:PART_OF|HAPPENED_IN]->(:Entity) RETURN link }
       + COLLECT { MATCH (act)<-[:MEASURES]-(figure:Statistic) RETURN figure } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN act.id AS violation,
       act.name AS name,
       act.kind AS kind,
       act.date AS date,
       COLLECT {
         MATCH (act)<-[suffers:VICTIM_OF]-(victim:Actor)
         RETURN victim {
           .id, .name,
           hedges: COLLECT {
             UNWIND suffers.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY victim.id
       } AS victims,
       COLLECT {
         MATCH (act)<-[did:RESPONSIBLE_FOR]-(actor:Actor)
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
         MATCH (act)-[:PART_OF]->(whole:Event|Violation)
         RETURN whole {.id, .name} ORDER BY whole.id
       } AS partOf,
       COLLECT {
         MATCH (act)<-[:MEASURES]-(figure:Statistic)
         RETURN figure {.id, .name, .measure, .value} ORDER BY figure.id
       } AS figures,
       coalesce(act.general, false) AS general,
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
ORDER BY coalesce(act.earliest, act.latest), violation

// Pressure on people abroad through their relatives: what was done, to whom, at whom it was aimed, where these live,
// and who is said to be responsible.
MATCH (act:Violation)
WHERE act.kind IN ['prosecution-of-relative', 'pressure-on-relative']
WITH act,
     [act]
       + COLLECT { MATCH (act)<-[link:VICTIM_OF|RESPONSIBLE_FOR]-(:Actor) RETURN link }
       + COLLECT { MATCH (act)-[link:AIMED_AT]->(:Actor) RETURN link }
       + COLLECT { MATCH (act)-[:AIMED_AT]->(:Actor)-[link:LIVES_IN]->(:Place) RETURN link } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN act.id AS violation,
       act.name AS name,
       act.kind AS kind,
       act.date AS date,
       act.sentence AS sentence,
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
         MATCH (act)-[aim:AIMED_AT]->(target:Actor)
         RETURN target {
           .id, .name,
           hedges: COLLECT {
             UNWIND aim.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           },
           livesIn: COLLECT { MATCH (target)-[:LIVES_IN]->(place:Place) RETURN place.name AS name ORDER BY name }
         } ORDER BY target.id
       } AS aimedAt,
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

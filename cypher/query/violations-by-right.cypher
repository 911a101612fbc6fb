// The violations that touch a right, with victims and those responsible. `basis` says whether the coder named the right
// for that violation (stated) or it follows from its kind (kind); the sentence need not name it.
//
// @param right ID Right  the right, for instance expression, assembly, religion, equality
// @param general BOOLEAN = true  whether to list statements of a general kind, without actor, date or figure
MATCH (right:Entity&Right {id: $right})<-[breaches:BREACHES]-(act:Violation)
WHERE $general OR NOT coalesce(act.general, false)
WITH act, breaches.basis AS basis,
     [act, breaches] + COLLECT { MATCH (act)<-[link:VICTIM_OF|RESPONSIBLE_FOR]-(:Actor) RETURN link } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN act.id AS violation,
       act.name AS name,
       act.kind AS kind,
       act.date AS date,
       basis,
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

// What was done to groups of people whom the reports do not name: protesters, detainees, professions, parts of the
// population. Groups of organisations are under organisations-under-pressure.
//
// @param kind TERM group-kind|violation-kind = null  a kind of group (protesters, detainees, ...) or a kind of
//   violation (discrimination, administrative-detention, ...); without it, all
MATCH (group:Group)-[suffered:VICTIM_OF]->(act:Violation)
WHERE group.kind <> 'organisations-group'
  AND ($kind IS NULL OR $kind IN [group.kind, act.kind])
WITH group, act,
     [act] + collect(suffered) + COLLECT { MATCH (act)<-[link:RESPONSIBLE_FOR]-(:Actor) RETURN link } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN group.id AS victims,
       group.name AS victimsName,
       group.kind AS groupKind,
       group.size AS size,
       act.id AS violation,
       act.name AS name,
       act.kind AS kind,
       act.date AS date,
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
ORDER BY groupKind, victims, coalesce(act.earliest, act.latest), violation

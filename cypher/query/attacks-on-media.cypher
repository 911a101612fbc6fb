// Attacks on journalists and media outlets, and other things done to them save prosecution: beatings, arson, vandalism,
// hacking, harassment, detention, suspension. `answered` says who was tried for it, and who doubts that it was they.
// Outlets that the reports do not name are under organisations-under-pressure.
//
// @param general BOOLEAN = true  whether to list statements of a general kind, without actor, date or figure
CALL () {
  MATCH (role:Entity&Role)<-[:HAS_ROLE]-(victim:Actor)
  USING INDEX role:Entity(id)
  WHERE role.id IN ['journalist', 'blogger', 'newspaper-editor', 'satirist']
  RETURN victim
  UNION
  MATCH (victim:Organisation {kind: 'media-outlet'})
  RETURN victim
}
MATCH (victim)-[suffered:VICTIM_OF]->(act:Violation)
WHERE act.kind IN ['harassment', 'physical-attack', 'arson', 'vandalism', 'hacking', 'detention', 'confiscation',
                   'suspension-of-organisation', 'forced-departure', 'website-blocking', 'surveillance-spyware']
  AND NOT EXISTS { (act)-[:UNDER]->(law:Law) WHERE law.kind IN ['charge', 'kind-of-charge'] }
  AND ($general OR NOT coalesce(act.general, false))
WITH act, collect(DISTINCT victim {.id, .name}) AS victims,
     [act] + collect(suffered)
       + COLLECT { MATCH (act)<-[link:RESPONSIBLE_FOR]-(:Actor) RETURN link }
       + COLLECT {
         MATCH (act)-[:PART_OF*0..1]->(:Violation)<-[:CONCERNS]-(trial:Event {kind: 'accountability'})
         MATCH (trial)<-[link:INVOLVED_IN]-(:Actor)
         UNWIND [trial, link] AS part
         RETURN part
       } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN act.id AS violation,
       act.name AS name,
       act.kind AS kind,
       act.date AS date,
       COLLECT { UNWIND victims AS victim RETURN victim ORDER BY victim.id } AS victims,
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
         MATCH (act)-[:PART_OF*0..1]->(:Violation)<-[:CONCERNS]-(trial:Event {kind: 'accountability'})
         MATCH (trial)<-[link:INVOLVED_IN]-(actor:Actor)
         RETURN {
           id: trial.id, actor: actor.id, name: actor.name, role: link.role, note: link.note,
           hedges: COLLECT {
             UNWIND coalesce(trial.claims, []) + coalesce(link.claims, []) AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY trial.id, actor.id
       } AS answered,
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

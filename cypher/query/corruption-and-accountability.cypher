// Corruption as the reports state it, who is said to be responsible, and who was prosecuted or otherwise held to
// account.
MATCH (act:Violation {kind: 'corruption'})
WITH act,
     [act]
       + COLLECT { MATCH (act)<-[link:RESPONSIBLE_FOR]-(:Actor) RETURN link }
       + COLLECT { MATCH (act)<-[link:CONCERNS]-(:Event {kind: 'accountability'}) RETURN link }
       + COLLECT { MATCH (act)<-[:CONCERNS]-(event:Event {kind: 'accountability'}) RETURN event }
       + COLLECT {
         MATCH (act)<-[:CONCERNS]-(:Event)<-[held:INVOLVED_IN {role: 'held-to-account'}]-(:Actor)
         RETURN held
       } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN act.id AS violation,
       act.name AS name,
       act.date AS date,
       act.note AS note,
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
         MATCH (act)<-[:CONCERNS]-(event:Event {kind: 'accountability'})
         RETURN event {
           .id, .name, .date, .note,
           hedges: COLLECT {
             UNWIND event.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY event.id
       } AS how,
       COLLECT {
         MATCH (act)<-[:CONCERNS]-(:Event)<-[held:INVOLVED_IN {role: 'held-to-account'}]-(official:Actor)
         RETURN DISTINCT official {
           .id, .name, .size,
           hedges: COLLECT {
             UNWIND held.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY official.id
       } AS heldToAccount,
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

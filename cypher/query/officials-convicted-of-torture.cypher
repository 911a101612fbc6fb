// Who was held to account for torture, for whose sake, and who was not. The first rows are cases of torture or
// ill-treatment for which somebody was convicted or dismissed; `how` says which. Then, with nobody in `heldToAccount`,
// come cases that were investigated, with the figures of what came of it, and at last what the reports say went
// unpunished: `responsible` is who let it, where that is said.
MATCH (act:Violation)
WHERE act.kind IN ['torture', 'death-by-torture', 'ill-treatment', 'death-in-custody', 'impunity']
  AND (EXISTS { (act)<-[:CONCERNS]-(:Event)<-[:INVOLVED_IN {role: 'held-to-account'}]-(:Actor) }
       OR EXISTS { (act)<-[:CONCERNS]-(:Event {kind: 'investigation'}) }
       OR act.kind = 'impunity' AND EXISTS { (act)-[:BREACHES]->(:Right {id: 'freedom-from-torture'}) })
WITH act,
     [act]
       + COLLECT { MATCH (act)<-[link:VICTIM_OF|RESPONSIBLE_FOR]-(:Actor) RETURN link }
       + COLLECT { MATCH (act)<-[:CONCERNS]-(event:Event) RETURN event }
       + COLLECT {
         MATCH (act)<-[:CONCERNS]-(:Event)<-[held:INVOLVED_IN {role: 'held-to-account'}]-(:Actor)
         RETURN held
       }
       + COLLECT { MATCH (act)<-[:CONCERNS]-(:Event)<-[:CONCERNS]-(statement:Event) RETURN statement }
       + COLLECT { MATCH (act)<-[:MEASURES]-(figure:Statistic) RETURN figure } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN COLLECT {
         MATCH (act)<-[:CONCERNS]-(:Event)<-[held:INVOLVED_IN {role: 'held-to-account'}]-(official:Actor)
         RETURN DISTINCT official {
           .id, .name,
           hedges: COLLECT {
             UNWIND held.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY official.id
       } AS heldToAccount,
       COLLECT {
         MATCH (act)<-[:CONCERNS]-(event:Event)
         WHERE event.kind IN ['accountability', 'investigation']
         RETURN event {
           .id, .name, .date, .note,
           hedges: COLLECT {
             UNWIND event.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY event.id
       } AS how,
       act.id AS violation,
       act.name AS name,
       act.kind AS kind,
       act.date AS date,
       act.note AS note,
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
         MATCH (act)<-[:MEASURES]-(figure:Statistic)
         RETURN figure {.id, .name, .value, .unit} ORDER BY figure.id
       } AS figures,
       COLLECT {
         MATCH (act)<-[:CONCERNS]-(:Event)<-[:CONCERNS]-(statement:Event)
         RETURN statement {
           .id, .name, .note,
           hedges: COLLECT {
             UNWIND statement.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY statement.id
       } AS statements,
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
ORDER BY act.kind = 'impunity', size(heldToAccount) = 0, coalesce(act.earliest, act.latest), violation

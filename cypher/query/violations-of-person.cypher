// What was done to a person: each violation of which the person is a victim, with what came of it and who is said to be
// responsible, the earliest first.
//
// @param person ID Person  the victim
MATCH (person:Entity&Person {id: $person})-[suffered:VICTIM_OF]->(act:Violation)
WITH act,
     [act, suffered]
       + COLLECT { MATCH (act)<-[link:RESPONSIBLE_FOR]-(:Actor) RETURN link }
       + COLLECT { MATCH (act)-[link:HAPPENED_IN|UNDER|PART_OF|AIMED_AT]->(:Entity) RETURN link } AS parts
WITH act, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN act.id AS violation,
       act.name AS name,
       act.kind AS kind,
       act.date AS date,
       act.sentence AS sentence,
       act.sentenceKind AS sentenceKind,
       act.served AS served,
       act.outcome AS outcome,
       act.note AS note,
       COLLECT {
         MATCH (act)-[:HAPPENED_IN]->(place:Place)
         RETURN place {.id, .name} ORDER BY place.id
       } AS places,
       COLLECT {
         MATCH (act)-[:UNDER]->(law:Law)
         RETURN law {.id, .name} ORDER BY law.id
       } AS laws,
       COLLECT {
         MATCH (act)-[:PART_OF]->(whole:Event|Violation)
         RETURN whole {.id, .name} ORDER BY whole.id
       } AS partOf,
       COLLECT {
         MATCH (act)<-[link:RESPONSIBLE_FOR]-(actor:Actor)
         RETURN actor {
           .id, .name, degree: link.degree, note: link.note,
           hedges: COLLECT {
             UNWIND link.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY actor.id
       } AS responsible,
       COLLECT {
         MATCH (act)-[aim:AIMED_AT]->(target:Actor)
         RETURN target {
           .id, .name,
           hedges: COLLECT {
             UNWIND aim.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY target.id
       } AS aimedAt,
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
ORDER BY act.earliest, act.id

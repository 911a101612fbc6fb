// Laws, rules and charges that restrict peaceful assembly, how they do it in the eyes of the reports, and who was
// punished under them: `applied` holds what was done under each and to whom, with the sentence and the time served;
// where nobody is said to whom it was done, `victims` is empty. `demands` is who asks that the law be changed.
//
// @param right ID Right = assembly  another right, to ask the same about the laws that restrict it
MATCH (right:Entity&Right {id: $right})<-[governs:GOVERNS]-(law:Law)
WHERE governs.kind IN ['restricts', 'regulates']
WITH law,
     collect(DISTINCT governs.detail) AS details,
     [law] + collect(governs)
       + COLLECT { MATCH (law)<-[:UNDER]-(act:Violation) RETURN act }
       + COLLECT { MATCH (law)<-[under:UNDER]-(:Violation) RETURN under }
       + COLLECT { MATCH (law)<-[:UNDER]-(:Violation)<-[suffered:VICTIM_OF]-(:Actor) RETURN suffered }
       + COLLECT { MATCH (law)<-[demand:DEMANDS]-(:Event) RETURN demand } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN law.id AS law,
       law.name AS lawName,
       law.kind AS kind,
       law.status AS status,
       law.date AS date,
       COLLECT { UNWIND details AS detail RETURN detail ORDER BY detail } AS how,
       law.note AS note,
       COLLECT {
         MATCH (law)<-[:UNDER]-(act:Violation)
         RETURN act {
           .id, .name, .kind, .date, .sentence, .sentenceKind, .served,
           hedges: COLLECT {
             UNWIND act.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           },
           victims: COLLECT {
             MATCH (act)<-[suffers:VICTIM_OF]-(victim:Actor)
             RETURN victim {
               .id, .name,
               hedges: COLLECT {
                 UNWIND suffers.claims AS id
                 MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
                 RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
               }
             } ORDER BY victim.id
           }
         } ORDER BY act.earliest, act.id
       } AS applied,
       COLLECT {
         MATCH (law)<-[demand:DEMANDS]-(event:Event)
         RETURN event {.id, .name, demand: demand.detail} ORDER BY event.id
       } AS demands,
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
ORDER BY law

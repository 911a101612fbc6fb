// Who was released, when, how, and under which restrictions afterwards: `ended` is what the release ended, with the
// sentence and the time served, `afterwards` what the reports say followed.
MATCH (freeing:Event {kind: 'release'})<-[freed:INVOLVED_IN {role: 'released'}]-(person:Actor)
WITH person, freeing, collect(freed) AS freed,
     COLLECT {
       MATCH (person)-[:VICTIM_OF]->(restriction:Violation)
       WHERE restriction.kind IN ['restrictions-after-release', 'house-arrest', 'ban-on-activity']
         AND coalesce(restriction.latest >= freeing.earliest, true)
       RETURN restriction ORDER BY restriction.earliest, restriction.id
     } AS restrictions
WITH *,
     [freeing] + freed + restrictions
       + COLLECT { MATCH (freeing)-[link:ENDS]->(:Violation) RETURN link }
       + COLLECT { MATCH (freeing)-[:ENDS]->(act:Violation) RETURN act }
       + COLLECT { MATCH (freeing)<-[link:FOLLOWS]-(:Event|Violation) RETURN link }
       + COLLECT { MATCH (freeing)<-[:FOLLOWS]-(next:Event|Violation) RETURN next } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN person.id AS person,
       person.name AS personName,
       freeing.id AS release,
       freeing.date AS date,
       freeing.note AS how,
       COLLECT {
         MATCH (freeing)-[:ENDS]->(act:Violation)
         RETURN act {
           .id, .name, .date, .sentence, .sentenceKind, .served, .outcome,
           hedges: COLLECT {
             UNWIND act.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY act.id
       } AS ended,
       COLLECT {
         UNWIND restrictions AS restriction
         RETURN restriction {
           .id, .name, .kind, .date,
           hedges: COLLECT {
             UNWIND restriction.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY restriction.earliest, restriction.id
       } AS restrictions,
       COLLECT {
         MATCH (freeing)<-[link:FOLLOWS]-(next:Event|Violation)
         WHERE NOT next IN restrictions
         RETURN next {
           .id, .name, .date,
           hedges: COLLECT {
             UNWIND coalesce(next.claims, []) + coalesce(link.claims, []) AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY next.earliest, next.id
       } AS afterwards,
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
ORDER BY coalesce(freeing.earliest, freeing.latest), release, person

// Every charge, and who was prosecuted under it: `cases` holds each case with those accused, its sentence and its
// outcome. Charges under which nobody is said to have been prosecuted are left out. Where `kind` is `kind-of-charge`, the
// text names no offence and no article.
MATCH (law:Law)<-[under:UNDER]-(act:Violation)<-[suffered:VICTIM_OF]-(:Person|Group)
WHERE law.kind IN ['charge', 'kind-of-charge', 'administrative-offence']
WITH law,
     [law] + collect(DISTINCT act) + collect(under) + collect(suffered) AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN law.id AS charge,
       law.name AS chargeName,
       law.kind AS kind,
       law.note AS note,
       COLLECT {
         MATCH (law)<-[under:UNDER]-(act:Violation)<-[suffered:VICTIM_OF]-(accused:Person|Group)
         WITH act, under, suffered, accused ORDER BY accused.id
         WITH act, collect(accused {.id, .name}) AS people, collect(under) + collect(suffered) AS links
         RETURN act {
           .id, .name, .kind, .date, .sentence, .sentenceKind, .served, .outcome, accused: people,
           hedges: COLLECT {
             UNWIND [act] + links AS part
             UNWIND part.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY coalesce(act.earliest, act.latest), act.id
       } AS cases,
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
ORDER BY charge

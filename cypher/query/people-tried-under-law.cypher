// People who were tried, sentenced or fined under a law or a charge: one row for each of them and each case. Persons
// and groups of people; organisations are left out.
//
// @param law ID Law  the law or the charge
MATCH (law:Entity&Law {id: $law})<-[under:UNDER]-(proceeding:Event|Violation)
MATCH (proceeding)<-[involved:VICTIM_OF|INVOLVED_IN]-(accused:Person|Group)
WHERE coalesce(accused.kind, '') <> 'organisations-group'
WITH *
WHERE type(involved) = 'VICTIM_OF'
      AND (proceeding.sentence IS NOT NULL
           OR proceeding.kind IN ['prosecution', 'prosecution-of-relative', 'political-prosecution',
                                  'criminal-investigation', 'conviction', 'imprisonment', 'unfair-trial',
                                  'judicial-harassment', 'administrative-detention', 'fine', 'libel-suit']
           // To be held on a charge is the beginning of being tried.
           OR law.kind IN ['charge', 'kind-of-charge', 'administrative-offence'])
   OR type(involved) = 'INVOLVED_IN' AND involved.role IN ['defendant', 'held-to-account']
WITH proceeding, accused, [proceeding] + collect(under) + collect(involved) AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN accused.id AS accused,
       accused.name AS accusedName,
       proceeding.id AS case,
       proceeding.name AS name,
       proceeding.kind AS kind,
       proceeding.date AS date,
       proceeding.sentence AS sentence,
       proceeding.sentenceKind AS sentenceKind,
       proceeding.served AS served,
       proceeding.outcome AS outcome,
       proceeding.note AS note,
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
ORDER BY proceeding.earliest, proceeding.id, accused

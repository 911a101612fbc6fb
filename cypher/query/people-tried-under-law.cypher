// People who were tried, sentenced or fined under a law or a charge: one row for each of them and each case. Persons and
// groups of people; organisations are left out.
//
// @param law ID Law  the law or the charge
MATCH (law:Entity&Law {id: $law})<-[under:UNDER]-(proceeding:Event|Violation)<-[involved:VICTIM_OF|INVOLVED_IN]-(accused:Person|Group)
WHERE type(involved) = 'VICTIM_OF'
      AND (proceeding.sentence IS NOT NULL
           OR proceeding.kind IN ['prosecution', 'prosecution-of-relative', 'conviction', 'imprisonment', 'unfair-trial',
                            'judicial-harassment', 'administrative-detention', 'fine'])
   OR type(involved) = 'INVOLVED_IN' AND involved.role IN ['defendant', 'held-to-account']
WITH law, proceeding, accused, collect(under) + collect(involved) AS links
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
       COLLECT {
         UNWIND [law, proceeding, accused] + links AS part
         UNWIND part.claims AS id
         RETURN DISTINCT id ORDER BY id
       } AS claims
ORDER BY proceeding.earliest, proceeding.id, accused

// The relatives of activists and opposition figures who live abroad, what was done to each of them, and to press whom.
// One row for each relative and exile. `kinship` says what the relative is to the exile. Exiles who are not named are
// under transnational-repression.
//
// @param home ID Place = kazakhstan  the country from which the exiles come; who lives in it is not in exile
MATCH (role:Entity&Role)<-[hasRole:HAS_ROLE]-(exile:Person)-[livesIn:LIVES_IN]->(place:Place)
USING INDEX role:Entity(id)
WHERE role.id IN ['activist', 'opposition-activist', 'opposition-politician', 'human-rights-defender',
                  'labour-activist', 'dissident']
MATCH within = (place)-[:LOCATED_IN*0..4]->(country:Place)
WHERE country.kind = 'country' AND country.id <> $home
MATCH (exile)-[kin:RELATIVE_OF]-(relative:Actor)
WITH relative, exile,
     CASE
       WHEN startNode(kin) = relative THEN kin.kind
       WHEN kin.kind = 'parent' THEN 'child'
       WHEN kin.kind = 'child' THEN 'parent'
       ELSE kin.kind
     END AS kinship,
     // A detail such as "mother" holds in one direction only, one such as "brothers" in both.
     head(collect(CASE
       WHEN startNode(kin) = relative OR NOT kin.kind IN ['parent', 'child'] THEN kin.detail
     END)) AS kinshipDetail,
     collect(DISTINCT country {.id, .name}) AS countries,
     collect(kin) + collect(hasRole) + collect(livesIn)
       + reduce(all = [], path IN collect(within) | all + relationships(path)) AS links
WITH *,
     links
       + COLLECT { MATCH (relative)-[:VICTIM_OF]->(violation:Violation) RETURN violation }
       + COLLECT { MATCH (relative)-[suffered:VICTIM_OF]->(:Violation) RETURN suffered }
       + COLLECT { MATCH (relative)-[:VICTIM_OF]->(:Violation)-[aim:AIMED_AT]->(:Actor) RETURN aim } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN relative.id AS relative,
       relative.name AS relativeName,
       kinship,
       kinshipDetail,
       exile.id AS exile,
       exile.name AS exileName,
       COLLECT { UNWIND countries AS country RETURN country ORDER BY country.id } AS countries,
       COLLECT {
         MATCH (relative)-[suffered:VICTIM_OF]->(violation:Violation)
         RETURN violation {
           .id, .name, .kind, .date, .sentence, .sentenceKind, .outcome,
           hedges: COLLECT {
             UNWIND coalesce(violation.claims, []) + coalesce(suffered.claims, []) AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           },
           aimedAt: COLLECT {
             MATCH (violation)-[aim:AIMED_AT]->(target:Actor)
             RETURN target {
               .id, .name,
               hedges: COLLECT {
                 UNWIND aim.claims AS id
                 MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
                 RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
               }
             } ORDER BY target.id
           }
         } ORDER BY violation.earliest, violation.id
       } AS violations,
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
ORDER BY exile, relative, kinship

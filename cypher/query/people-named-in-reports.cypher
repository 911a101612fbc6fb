// The people whom the reports name: every spelling, what they are called, which reports speak of them, and how many
// violations were done to them or are laid to them. `claims` are all those that speak of the person, and `hedges`,
// `speakers` and `deniedBy` are of any of these; how it is said that somebody belongs to an organisation stands with
// the organisation.
//
// @param report ID Report = null  only the people of whom this report speaks
MATCH (person:Person)
WHERE NOT coalesce(person.unnamed, false)
  AND EXISTS {
    MATCH (person)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(of:Report)
    WHERE $report IS NULL OR of.id = $report
  }
// Sorted while there is little to sort: with all that is said of them, those of a large graph would not fit into memory.
WITH person ORDER BY person.id
WITH person,
     COLLECT {
       MATCH (person)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(of:Report)
       RETURN DISTINCT of.id AS id ORDER BY id
     } AS reports,
     COLLECT {
       MATCH (person)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(:Report)
       RETURN DISTINCT claim.id AS id ORDER BY id
     } AS claims
WITH person, reports, claims,
     COLLECT { MATCH (person)-[link:HAS_ROLE]->(:Role) RETURN link }
       + COLLECT { MATCH (person)-[link:LEADS|MEMBER_OF|WORKS_FOR]->(:Actor) RETURN link }
       + COLLECT { MATCH (person)-[link:VICTIM_OF|RESPONSIBLE_FOR]->(:Violation) RETURN link } AS links
WITH person, reports,
     COLLECT {
       UNWIND claims + reduce(all = [], link IN links | all + coalesce(link.claims, [])) AS id
       RETURN DISTINCT id ORDER BY id
     } AS claims
RETURN person.id AS person,
       person.name AS name,
       person.names AS names,
       COLLECT { MATCH (person)-[:HAS_ROLE]->(role:Role) RETURN DISTINCT role.id AS role ORDER BY role } AS roles,
       COLLECT {
         MATCH (person)-[link:LEADS|MEMBER_OF|WORKS_FOR]->(organisation:Actor)
         RETURN organisation {
           .id, .name, as: link.kind, detail: link.detail,
           hedges: COLLECT {
             UNWIND link.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           },
           speakers: COLLECT {
             UNWIND link.claims AS id
             MATCH (speaker:Actor)-[:ASSERTS]->(:Claim {id: id})
             RETURN DISTINCT speaker.name AS name ORDER BY name
           },
           deniedBy: COLLECT {
             UNWIND link.claims AS id
             MATCH (denier:Actor)-[:DENIES]->(:Claim {id: id})
             RETURN DISTINCT denier.name AS name ORDER BY name
           }
         } ORDER BY organisation.id
       } AS organisations,
       reports,
       COUNT { (person)-[:VICTIM_OF]->(:Violation) } AS victimOf,
       COUNT { (person)-[:RESPONSIBLE_FOR]->(:Violation) } AS responsibleFor,
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
ORDER BY person

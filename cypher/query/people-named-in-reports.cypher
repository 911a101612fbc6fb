// The people whom the reports name: every spelling, what they are called, which reports speak of them, and how many
// violations were done to them or are laid to them. `claims` are all those that speak of the person, and `hedges`,
// `speakers` and `deniedBy` are of any of these; how it is said that somebody belongs to an organisation stands with
// the organisation.
//
// @param report ID Report = null  only the people of whom this report speaks
CYPHER 25
CALL () {
  WITH * WHERE $report IS NULL
  MATCH (person:Person)
  WHERE EXISTS { (person)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(:Report) }
  RETURN person
  UNION
  WITH * WHERE $report IS NOT NULL
  MATCH (person:Person)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(:Report {id: $report})
  RETURN person
}
WITH person WHERE NOT coalesce(person.unnamed, false)
// Sorted while there is little to sort, and no list is sorted by rows that hold another: for somebody of whom much is
// said the database would count one list as often as the other has rows, and run out of memory.
WITH person ORDER BY person.id
WITH person,
     coll.sort(COLLECT {
       MATCH (person)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(of:Report)
       RETURN DISTINCT of.id AS id
     }) AS reports,
     coll.sort(COLLECT {
       MATCH (person)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(:Report)
       RETURN DISTINCT claim.id AS id
     }) AS claims
WITH person, reports, claims,
     COLLECT { MATCH (person)-[link:HAS_ROLE]->(:Role) RETURN link }
       + COLLECT { MATCH (person)-[link:LEADS|MEMBER_OF|WORKS_FOR]->(:Actor) RETURN link }
       + COLLECT { MATCH (person)-[link:VICTIM_OF|RESPONSIBLE_FOR]->(:Violation) RETURN link } AS links
WITH person, reports,
     coll.sort(COLLECT {
       UNWIND claims + reduce(all = [], link IN links | all + coalesce(link.claims, [])) AS id
       RETURN DISTINCT id
     }) AS claims
RETURN person.id AS person,
       person.name AS name,
       person.names AS names,
       coll.sort(COLLECT { MATCH (person)-[:HAS_ROLE]->(role:Role) RETURN DISTINCT role.id AS role }) AS roles,
       COLLECT {
         MATCH (person)-[link:LEADS|MEMBER_OF|WORKS_FOR]->(organisation:Actor)
         RETURN organisation {
           .id, .name, as: link.kind, detail: link.detail,
           hedges: coll.sort(COLLECT {
             UNWIND link.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge
           }),
           speakers: coll.sort(COLLECT {
             UNWIND link.claims AS id
             MATCH (speaker:Actor)-[:ASSERTS]->(:Claim {id: id})
             RETURN DISTINCT speaker.name AS name
           }),
           deniedBy: coll.sort(COLLECT {
             UNWIND link.claims AS id
             MATCH (denier:Actor)-[:DENIES]->(:Claim {id: id})
             RETURN DISTINCT denier.name AS name
           })
         } ORDER BY organisation.id
       } AS organisations,
       reports,
       COUNT { (person)-[:VICTIM_OF]->(:Violation) } AS victimOf,
       COUNT { (person)-[:RESPONSIBLE_FOR]->(:Violation) } AS responsibleFor,
       coll.sort(COLLECT {
         UNWIND claims AS id
         MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
         RETURN DISTINCT claim.hedge AS hedge
       }) AS hedges,
       coll.sort(COLLECT {
         UNWIND claims AS id
         MATCH (speaker:Actor)-[:ASSERTS]->(:Claim {id: id})
         RETURN DISTINCT speaker.name AS name
       }) AS speakers,
       coll.sort(COLLECT {
         UNWIND claims AS id
         MATCH (denier:Actor)-[:DENIES]->(:Claim {id: id})
         RETURN DISTINCT denier.name AS name
       }) AS deniedBy,
       claims
ORDER BY person

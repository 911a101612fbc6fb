// The people whom the reports name: every spelling, what they are called, which reports speak of them, and how many
// violations were done to them or are laid to them. `claims` are all those that speak of the person.
//
// @param report STRING = null  the id of a report: only the people of whom it speaks
MATCH (person:Person)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
WHERE NOT coalesce(person.unnamed, false)
WITH person, claim, report ORDER BY report.id, claim.id
WITH person, collect(DISTINCT report.id) AS reports, collect(DISTINCT claim.id) AS claims
WHERE $report IS NULL OR $report IN reports
RETURN person.id AS person,
       person.name AS name,
       person.names AS names,
       COLLECT { MATCH (person)-[:HAS_ROLE]->(role:Role) RETURN DISTINCT role.id AS role ORDER BY role } AS roles,
       COLLECT {
         MATCH (person)-[link:LEADS|MEMBER_OF|WORKS_FOR]->(organisation:Actor)
         RETURN DISTINCT organisation {.id, .name, as: link.kind} ORDER BY organisation.id
       } AS organisations,
       reports,
       COUNT { (person)-[:VICTIM_OF]->(:Violation) } AS victimOf,
       COUNT { (person)-[:RESPONSIBLE_FOR]->(:Violation) } AS responsibleFor,
       claims
ORDER BY person

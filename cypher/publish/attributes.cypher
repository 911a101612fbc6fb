// What everybody can see of each protected person, as somebody who knows that person would recognise them by: roles, kin, what
// was done to them, when and where, the reports that speak of them, and who and what is named with them.
MATCH (person:Person)
WHERE person.id STARTS WITH 'protected-'
RETURN person.id AS id,
       CASE WHEN person.gender IS NULL THEN [] ELSE ['gender ' + person.gender] END
       + COLLECT {
         MATCH (person)-[edge]-(other:Entity)
         WITH edge, other, CASE WHEN startNode(edge) = person THEN '' ELSE 'of ' END AS direction
         RETURN DISTINCT direction + type(edge) + coalesce(' ' + edge.kind, '') + coalesce(' ' + edge.role, '') + ': '
           + CASE WHEN other.id STARTS WITH 'protected-' THEN 'a protected person'
                  WHEN other.id STARTS WITH 'unnamed-' THEN coalesce(other.kind, labels(other)[0]) + coalesce(' of ' + other.date, '')
                    + coalesce(', ' + other.sentence, '')
                  ELSE coalesce(other.name, other.id) END
           + coalesce(', ' + edge.date, '') + coalesce(', aged ' + toString(edge.age), '')
       }
       + COLLECT {
         MATCH (person)--(act:Entity)-[edge]-(other:Entity)
         WHERE act.id STARTS WITH 'unnamed-' AND other <> person
         RETURN DISTINCT coalesce(act.kind, labels(act)[0]) + ' ' + type(edge) + ': '
           + CASE WHEN other.id STARTS WITH 'protected-' OR other.id STARTS WITH 'unnamed-' THEN coalesce(other.kind, 'a protected person')
                  ELSE coalesce(other.name, other.id) END
       }
       + COLLECT {
         MATCH (person)<-[:ABOUT|ASSERTS|DENIES]-(claim:Claim)-[:ABOUT]->(other:Entity)
         WHERE NOT other.id STARTS WITH 'protected-' AND NOT other.id STARTS WITH 'unnamed-'
         RETURN DISTINCT 'named with: ' + coalesce(other.name, other.id)
       }
       + COLLECT {
         MATCH (person)-[:ABOUT|ASSERTS|DENIES]-(:Claim)-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
         RETURN DISTINCT 'report: ' + coalesce(report.title, report.id)
       } AS attributes
ORDER BY id

// What happened within one event, day by day: all that the reports state as part of it, and the parts of those parts.
// What is dated to a day stands before what is dated to its month alone, and what has no date comes last.
//
// @param event ID Event  the event
// @param aftermath BOOLEAN = false  also what followed on it or on one of its parts
MATCH (whole:Entity&Event {id: $event})
MATCH way = (whole)<-[:PART_OF|FOLLOWS*1..5]-(happening:Event|Violation)
WHERE happening <> whole
  AND ($aftermath OR all(link IN relationships(way) WHERE type(link) = 'PART_OF'))
WITH happening,
     reduce(all = [happening], path IN collect(way) | all + relationships(path))
       + COLLECT { MATCH (happening)-[link:HAPPENED_IN]->(:Place) RETURN link }
       + COLLECT { MATCH (happening)<-[link:INVOLVED_IN|VICTIM_OF|RESPONSIBLE_FOR]-(:Actor) RETURN link } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN happening.date AS date,
       happening.earliest AS earliest,
       happening.latest AS latest,
       happening.id AS happening,
       CASE WHEN happening:Event THEN 'Event' ELSE 'Violation' END AS type,
       happening.name AS name,
       happening.kind AS kind,
       COLLECT {
         MATCH (happening)-[:HAPPENED_IN]->(place:Place)
         RETURN place {.id, .name} ORDER BY place.id
       } AS places,
       COLLECT {
         MATCH (happening)<-[link:INVOLVED_IN|VICTIM_OF|RESPONSIBLE_FOR]-(actor:Actor)
         RETURN actor {
           .id, .name, role: link.role, degree: link.degree, note: link.note,
           hedges: COLLECT {
             UNWIND link.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY actor.id, link.role
       } AS actors,
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
ORDER BY latest, earliest, happening

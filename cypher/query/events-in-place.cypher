// What happened in a place or in a place within it: events and violations, the earliest first.
//
// @param place ID Place  the place
MATCH (place:Entity&Place {id: $place})
MATCH within = (inner:Place)-[:LOCATED_IN*0..5]->(place)
MATCH (inner)<-[happened:HAPPENED_IN]-(happening:Event|Violation)
WITH happening,
     collect(DISTINCT inner {.id, .name}) AS places,
     reduce(all = [happening], path IN collect(within) | all + relationships(path)) + collect(happened) AS parts
RETURN happening.id AS event,
       CASE WHEN happening:Event THEN 'Event' ELSE 'Violation' END AS type,
       happening.name AS name,
       happening.kind AS kind,
       happening.date AS date,
       COLLECT { UNWIND places AS inner RETURN inner ORDER BY inner.id } AS places,
       COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
ORDER BY happening.earliest, happening.id

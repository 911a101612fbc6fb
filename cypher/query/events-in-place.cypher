// What happened in a place or in a place within it, events and violations, the earliest first; and what a court or an
// authority there decided or permitted. Where a sentence says which court decided, but not where, `places` is empty and
// `bodies` holds the court.
//
// @param place ID Place  the place
MATCH (place:Entity&Place {id: $place})
MATCH within = (inner:Place|Organisation)-[:LOCATED_IN*0..5]->(place)
MATCH (inner)-[link:HAPPENED_IN|INVOLVED_IN]-(happening:Event|Violation)
WHERE inner:Place OR link.role IN ['deciding-court', 'authoriser']
WITH happening,
     collect(DISTINCT inner) AS inners,
     reduce(all = [happening], path IN collect(within) | all + relationships(path)) + collect(link) AS parts
RETURN happening.id AS event,
       CASE WHEN happening:Event THEN 'Event' ELSE 'Violation' END AS type,
       happening.name AS name,
       happening.kind AS kind,
       happening.date AS date,
       COLLECT {
         UNWIND inners AS inner WITH inner WHERE inner:Place
         RETURN inner {.id, .name} ORDER BY inner.id
       } AS places,
       COLLECT {
         UNWIND inners AS inner WITH inner WHERE inner:Organisation
         RETURN inner {.id, .name} ORDER BY inner.id
       } AS bodies,
       COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
ORDER BY happening.earliest, happening.id

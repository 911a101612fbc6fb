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
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
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
ORDER BY happening.earliest, happening.id

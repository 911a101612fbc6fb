// Who lives abroad, was driven to leave the country, or was kept out of it: people and groups. Where it is not said in
// which country they live, `place` says so.
//
// @param home ID Place = kazakhstan  the country from which to look
MATCH (home:Entity&Place {id: $home})
CALL (home) {
  MATCH (country:Place)
  WHERE country.kind IN ['country', 'abroad'] AND country <> home
  MATCH within = (place:Place)-[:LOCATED_IN*0..4]->(country)
  MATCH (place)<-[lives:LIVES_IN]-(person:Person|Group)
  RETURN person, 'lives abroad' AS how, place, null AS act, [lives] + relationships(within) AS links
  UNION
  MATCH (act:Violation)<-[suffered:VICTIM_OF]-(person:Person|Group)
  WHERE act.kind IN ['forced-departure', 'ban-on-entry']
    // Where the place is not said, it may be this country.
    AND (NOT EXISTS { (act)-[:HAPPENED_IN]->(:Place) }
         OR EXISTS { (act)-[:HAPPENED_IN]->(:Place)-[:LOCATED_IN*0..4]->(home) })
  RETURN person, CASE act.kind WHEN 'ban-on-entry' THEN 'kept out' ELSE 'left' END AS how,
         null AS place, act, [act, suffered] AS links
}
WITH person, how, place, act,
     links + COLLECT { MATCH (person)-[link:HAS_ROLE]->(:Role) RETURN link } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN person.id AS person,
       person.name AS personName,
       COLLECT { MATCH (person)-[:HAS_ROLE]->(role:Role) RETURN DISTINCT role.id AS role ORDER BY role } AS roles,
       how,
       place {.id, .name} AS place,
       act {.id, .name, .kind, .date, .sentence} AS violation,
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
ORDER BY how, person, act.earliest, act.id

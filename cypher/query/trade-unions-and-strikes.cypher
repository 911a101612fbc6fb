// Trade unions and strikes: strikes and the founding of unions, what was done to unions and strikers, the laws on them,
// what others found or said about it, and what was demanded.
MATCH (right:Entity&Right {id: 'trade-unions'})
CALL (right) {
  MATCH (thing:Violation)-[link:BREACHES]->(right)
  RETURN thing, [link] AS links
  UNION
  MATCH (thing:Law)-[link:GOVERNS]->(right)
  RETURN thing, [link] AS links
  UNION
  MATCH (thing:Event)
  WHERE thing.kind IN ['strike', 'organising']
  RETURN thing, [] AS links
  UNION
  MATCH (thing:Event)-[link:CONCERNS]->(:Violation|Law)-[:BREACHES|GOVERNS]->(right)
  RETURN thing, collect(link) AS links
}
WITH thing,
     reduce(all = [thing], some IN collect(links) | all + some)
       + COLLECT { MATCH (thing)<-[link:INVOLVED_IN|VICTIM_OF|RESPONSIBLE_FOR|ISSUED]-(:Actor) RETURN link }
       + COLLECT { MATCH (thing)-[link:HAPPENED_IN|UNDER|DEMANDS]->(:Entity) RETURN link } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN head([label IN labels(thing) WHERE label IN ['Event', 'Violation', 'Law']]) AS type,
       thing.id AS id,
       thing.name AS name,
       thing.kind AS kind,
       thing.date AS date,
       COLLECT {
         MATCH (thing)<-[link:INVOLVED_IN|VICTIM_OF|RESPONSIBLE_FOR|ISSUED]-(actor:Actor)
         RETURN actor {
           .id, .name, role: coalesce(link.role, link.kind), note: link.note,
           hedges: COLLECT {
             UNWIND link.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY actor.id, link.role
       } AS actors,
       COLLECT { MATCH (thing)-[:HAPPENED_IN]->(place:Place) RETURN place {.id, .name} ORDER BY place.id } AS places,
       COLLECT { MATCH (thing)-[:UNDER]->(law:Law) RETURN law {.id, .name} ORDER BY law.id } AS laws,
       thing.note AS note,
       COLLECT {
         MATCH (thing)-[demand:DEMANDS]->(matter:Entity)
         RETURN matter {.id, .name, demand: demand.detail} ORDER BY matter.id
       } AS demands,
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
ORDER BY type, coalesce(thing.earliest, thing.latest), id

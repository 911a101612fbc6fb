// Events and violations in the order of their dates. A date may be open or vague: what can have happened in the period
// is listed, and `certain` says whether it lies in the period as a whole. What has no date is not listed.
//
// @param from DATE = null  the first day of the period; without it, from the beginning
// @param to DATE = null  the last day of the period; without it, to the end
// @param entity ID = null  only what this entity is part of: as victim, as responsible, as place, as law, ...
CALL () {
  WITH * WHERE $entity IS NULL
  MATCH (event:Event|Violation)
  RETURN event, [] AS links
  UNION
  WITH * WHERE $entity IS NOT NULL
  MATCH (entity:Entity {id: $entity})-[link]-(event:Event|Violation)
  RETURN event, collect(link) AS links
}
WITH *
WHERE (event.earliest IS NOT NULL OR event.latest IS NOT NULL)
  AND ($from IS NULL OR event.latest IS NULL OR event.latest >= $from)
  AND ($to IS NULL OR event.earliest IS NULL OR event.earliest <= $to)
WITH *, COLLECT { UNWIND [event] + links AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN event.date AS date,
       event.earliest AS earliest,
       event.latest AS latest,
       ($from IS NULL OR coalesce(event.earliest >= $from, false))
         AND ($to IS NULL OR coalesce(event.latest <= $to, false)) AS certain,
       event.id AS event,
       CASE WHEN event:Event THEN 'Event' ELSE 'Violation' END AS type,
       event.name AS name,
       event.kind AS kind,
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
ORDER BY coalesce(earliest, latest), coalesce(latest, earliest), event

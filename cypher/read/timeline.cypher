// The dated events and violations that the entity $id is part of, in the order of their dates, at most $limit. A date
// may be open or vague: what can have happened in the period from $from to $to is listed, and `certain` says whether it
// lies in the period as a whole. That two happenings are judged to be different makes neither a part of the other.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (entity:Entity {id: $id})-[link]-(happening:Event|Violation)
WHERE happening.id IS NOT NULL AND happening <> entity AND type(link) <> 'JUDGED'
  AND (happening.earliest IS NOT NULL OR happening.latest IS NOT NULL)
  AND ($from IS NULL OR happening.latest IS NULL OR happening.latest >= $from)
  AND ($to IS NULL OR happening.earliest IS NULL OR happening.earliest <= $to)
WITH entity, happening, collect(DISTINCT link) AS links
ORDER BY coalesce(happening.earliest, happening.latest), coalesce(happening.latest, happening.earliest), happening.id
LIMIT $limit
RETURN happening,
       ($from IS NULL OR coalesce(happening.earliest >= $from, false))
         AND ($to IS NULL OR coalesce(happening.latest <= $to, false)) AS certain,
       COLLECT {
         UNWIND links AS link
         WITH link ORDER BY type(link), link.role, link.id
         RETURN link {type: type(link), outgoing: startNode(link) = entity, role: coalesce(link.role, link.kind),
                      .degree, .age}
       } AS roles,
       COLLECT { UNWIND [happening] + links AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
ORDER BY coalesce(happening.earliest, happening.latest), coalesce(happening.latest, happening.earliest), happening.id

// The ids of the violations that fit all that is given, at most $limit, in the order of their dates, undated ones last.
// $place is a place or one that a place lies in. With a period only what can have happened from $from to $to fits, and
// `certain` says whether it lies in the period as a whole. With $undated only what has no date fits, whatever the period.
// What somebody added by hand without an id is left out: no answer could name it.
CALL () {
  // From the narrowest index that there is; all else is looked at from there.
  WITH * WHERE $victim IS NOT NULL
  MATCH (:Entity {id: $victim})-[:VICTIM_OF]->(act:Violation)
  RETURN act
  UNION
  WITH * WHERE $victim IS NULL AND $responsible IS NOT NULL
  MATCH (:Entity {id: $responsible})-[:RESPONSIBLE_FOR]->(act:Violation)
  RETURN act
  UNION
  WITH * WHERE $victim IS NULL AND $responsible IS NULL AND $law IS NOT NULL
  MATCH (:Entity {id: $law})<-[:UNDER]-(act:Violation)
  RETURN act
  UNION
  WITH * WHERE $victim IS NULL AND $responsible IS NULL AND $law IS NULL AND $type IS NOT NULL
  MATCH (act:Violation {kind: $type})
  RETURN act
  UNION
  WITH * WHERE $victim IS NULL AND $responsible IS NULL AND $law IS NULL AND $type IS NULL AND $right IS NOT NULL
  MATCH (:Entity {id: $right})<-[:BREACHES]-(act:Violation)
  RETURN act
  UNION
  WITH * WHERE $victim IS NULL AND $responsible IS NULL AND $law IS NULL AND $type IS NULL AND $right IS NULL
    AND $place IS NOT NULL
  MATCH (:Entity {id: $place})<-[:LOCATED_IN*0..5]-(:Place)<-[:HAPPENED_IN]-(act:Violation)
  RETURN act
  UNION
  WITH * WHERE $victim IS NULL AND $responsible IS NULL AND $law IS NULL AND $type IS NULL AND $right IS NULL
    AND $place IS NULL
  MATCH (act:Violation)
  RETURN act
}
WITH act
WHERE act.id IS NOT NULL
  AND ($type IS NULL OR act.kind = $type)
  AND ($responsible IS NULL OR EXISTS { (act)<-[:RESPONSIBLE_FOR]-(:Entity {id: $responsible}) })
  AND ($law IS NULL OR EXISTS { (act)-[:UNDER]->(:Entity {id: $law}) })
  AND ($right IS NULL OR EXISTS { (act)-[:BREACHES]->(:Entity {id: $right}) })
  AND ($place IS NULL OR EXISTS { (act)-[:HAPPENED_IN]->(:Place)-[:LOCATED_IN*0..5]->(:Entity {id: $place}) })
  AND CASE
        WHEN $undated THEN act.earliest IS NULL AND act.latest IS NULL
        WHEN $from IS NULL AND $to IS NULL THEN true
        ELSE (act.earliest IS NOT NULL OR act.latest IS NOT NULL)
          AND ($from IS NULL OR act.latest IS NULL OR act.latest >= $from)
          AND ($to IS NULL OR act.earliest IS NULL OR act.earliest <= $to)
      END
RETURN act.id AS id,
       ($from IS NULL OR coalesce(act.earliest >= $from, false))
         AND ($to IS NULL OR coalesce(act.latest <= $to, false)) AS certain
ORDER BY coalesce(act.earliest, act.latest), coalesce(act.latest, act.earliest), id
LIMIT $limit

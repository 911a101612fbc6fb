// How many of the violations $ids belong to what, by $groupBy: at most $limit groups, the largest first, years in their
// order; first of all, without an id, those that belong to none. $certain says of each whether it lies in the period from
// $from to $to as a whole. A violation counts in every group it belongs to; in a year, in every one it can have happened
// in, and where its date is open, at most in those that the others name.
UNWIND range(0, size($ids) - 1) AS position
MATCH (act:Entity&Violation {id: $ids[position]})
WITH collect({act: act, certain: $certain[position]}) AS found,
     min(coalesce(act.earliest, act.latest)) AS first, max(coalesce(act.latest, act.earliest)) AS last
UNWIND found AS one
WITH one.act AS act, one.certain AS certain,
     CASE WHEN $from > first THEN $from ELSE first END AS first,
     CASE WHEN $to < last THEN $to ELSE last END AS last
OPTIONAL CALL (act, certain, first, last) {
  WITH * WHERE $groupBy = 'type'
  OPTIONAL MATCH (term:Term {id: 'violation-kind.' + act.kind})
  RETURN act.kind AS id, term.name AS name, [] AS links, certain AS sure
  UNION ALL
  WITH * WHERE $groupBy = 'right'
  MATCH (act)-[link:BREACHES]->(thing:Right)
  RETURN thing.id AS id, thing.name AS name, collect(link) AS links, certain AS sure
  UNION ALL
  WITH * WHERE $groupBy = 'law'
  MATCH (act)-[link:UNDER]->(thing:Law)
  RETURN thing.id AS id, thing.name AS name, collect(link) AS links, certain AS sure
  UNION ALL
  WITH * WHERE $groupBy = 'victim'
  MATCH (act)<-[link:VICTIM_OF]-(thing:Actor)
  RETURN thing.id AS id, thing.name AS name, collect(link) AS links, certain AS sure
  UNION ALL
  WITH * WHERE $groupBy = 'responsible'
  MATCH (act)<-[link:RESPONSIBLE_FOR]-(thing:Actor)
  RETURN thing.id AS id, thing.name AS name, collect(link) AS links, certain AS sure
  UNION ALL
  WITH * WHERE $groupBy = 'place'
  MATCH (act)-[link:HAPPENED_IN]->(thing:Place)
  RETURN thing.id AS id, thing.name AS name, collect(link) AS links, certain AS sure
  UNION ALL
  WITH * WHERE $groupBy = 'year' AND (act.earliest IS NOT NULL OR act.latest IS NOT NULL)
  UNWIND range(CASE WHEN act.earliest >= first THEN act.earliest ELSE first END.year,
               CASE WHEN act.latest <= last THEN act.latest ELSE last END.year) AS year
  RETURN toString(year) AS id, NULL AS name, [] AS links,
         certain AND coalesce(act.earliest.year = year AND act.latest.year = year, false) AS sure
}
WITH id, name, sure, COLLECT { UNWIND [act] + coalesce(links, []) AS part UNWIND part.claims AS claim RETURN claim } AS claims
WITH id, name, sum(CASE WHEN sure THEN 1 ELSE 0 END) AS certainly, count(*) AS all, collect(claims) AS claims
RETURN id, name, certainly, all,
       COUNT { UNWIND claims AS some UNWIND some AS claim RETURN DISTINCT claim } AS claims
ORDER BY id IS NOT NULL, CASE WHEN $groupBy = 'year' THEN id ELSE '' END, all DESC, certainly DESC, id
LIMIT $limit

// The first and the last day to which an event or a violation is dated, and on which anything became known.
CALL () {
  MATCH (n:Event) WHERE n.earliest IS NOT NULL
  RETURN n.earliest AS day ORDER BY day LIMIT 1
  UNION
  MATCH (n:Violation) WHERE n.earliest IS NOT NULL
  RETURN n.earliest AS day ORDER BY day LIMIT 1
}
WITH min(day) AS earliest
OPTIONAL CALL () {
  MATCH (n:Event) WHERE n.latest IS NOT NULL
  RETURN n.latest AS day ORDER BY day DESC LIMIT 1
  UNION
  MATCH (n:Violation) WHERE n.latest IS NOT NULL
  RETURN n.latest AS day ORDER BY day DESC LIMIT 1
}
WITH earliest, max(day) AS latest
OPTIONAL CALL () {
  MATCH (n:Entity) WHERE n.known IS NOT NULL
  RETURN n.known AS first ORDER BY first LIMIT 1
}
OPTIONAL CALL () {
  MATCH (n:Entity) WHERE n.known IS NOT NULL
  RETURN n.known AS last ORDER BY last DESC LIMIT 1
}
RETURN earliest, latest, first, last

// Journalists and bloggers who were prosecuted: when, under what charge, with what sentence. One row for each case of
// each of them. Who runs a satirical account counts as well: `roles` shows what the reports call the person, `kind` how
// far the case had come, `statements` what others said about it. With a period, what can have happened in it is listed,
// and cases without a date are left out.
//
// @param from DATE = null  the first day of the period; without it, from the beginning
// @param to DATE = null  the last day of the period; without it, to the end
MATCH (role:Entity&Role)<-[hasRole:HAS_ROLE]-(journalist:Person)-[suffered:VICTIM_OF]->(proceeding:Violation)
USING INDEX role:Entity(id)
WHERE role.id IN ['journalist', 'blogger', 'newspaper-editor', 'satirist']
  AND (proceeding.kind IN ['prosecution', 'political-prosecution', 'criminal-investigation', 'conviction',
                           'imprisonment', 'unfair-trial', 'judicial-harassment', 'libel-suit']
       // Whoever is held on a charge is being prosecuted.
       OR EXISTS { (proceeding)-[:UNDER]->(law:Law) WHERE law.kind IN ['charge', 'kind-of-charge'] })
  AND ($from IS NULL AND $to IS NULL OR proceeding.date IS NOT NULL)
  AND ($from IS NULL OR coalesce(proceeding.latest >= $from, true))
  AND ($to IS NULL OR coalesce(proceeding.earliest <= $to, true))
WITH journalist, proceeding,
     collect(DISTINCT role.id) AS roles,
     [proceeding] + collect(hasRole) + collect(suffered)
       + COLLECT { MATCH (proceeding)-[under:UNDER]->(:Law) RETURN under }
       + COLLECT { MATCH (proceeding)<-[tried:INVOLVED_IN {role: 'deciding-court'}]-(:Actor) RETURN tried }
       + COLLECT { MATCH (proceeding)<-[:CONCERNS]-(statement:Event) RETURN statement } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN journalist.id AS journalist,
       journalist.name AS journalistName,
       COLLECT { UNWIND roles AS role RETURN role ORDER BY role } AS roles,
       proceeding.id AS violation,
       proceeding.name AS name,
       proceeding.kind AS kind,
       proceeding.date AS date,
       COLLECT {
         MATCH (proceeding)-[:UNDER]->(charge:Law)
         RETURN charge {.id, .name} ORDER BY charge.id
       } AS charges,
       proceeding.sentence AS sentence,
       proceeding.sentenceKind AS sentenceKind,
       COLLECT {
         MATCH (proceeding)<-[:INVOLVED_IN {role: 'deciding-court'}]-(court:Actor)
         RETURN court {.id, .name} ORDER BY court.id
       } AS courts,
       proceeding.outcome AS outcome,
       COLLECT {
         MATCH (proceeding)<-[:CONCERNS]-(statement:Event)
         RETURN statement {.id, .name, .note} ORDER BY statement.id
       } AS statements,
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
ORDER BY coalesce(proceeding.earliest, proceeding.latest), violation, journalist

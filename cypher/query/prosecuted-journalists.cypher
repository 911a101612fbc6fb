// Journalists, bloggers and others who publish who were prosecuted: when, under what charge, with what sentence. One row
// for each case of each of them. `roles` shows what the reports call the person; whom no report calls a journalist, blogger
// or editor is listed for what he or she published or ran, which stands in `published`. `kind` says how far the case had
// come, `statements` what others said about it. With a period, what can have happened in it is listed, and cases without
// a date are left out.
//
// @param called BOOLEAN = false  only whom a report calls a journalist, blogger or editor
// @param from DATE = null  the first day of the period; without it, from the beginning
// @param to DATE = null  the last day of the period; without it, to the end
CALL () {
  MATCH (role:Entity&Role)<-[:HAS_ROLE]-(journalist:Person)
  USING INDEX role:Entity(id)
  WHERE role.id IN ['journalist', 'blogger', 'newspaper-editor']
  RETURN journalist, true AS isCalled
  UNION
  MATCH (outlet:Organisation)<-[:LEADS]-(journalist:Person)
  WHERE outlet.kind IN ['social-media-account', 'media-outlet', 'website']
  RETURN journalist, false AS isCalled
  UNION
  MATCH (outlet:Organisation {kind: 'media-outlet'})-[:INVOLVED_IN]->(publication:Event {kind: 'publication'})
  MATCH (publication)<-[:INVOLVED_IN {role: 'author'}]-(journalist:Person)
  RETURN journalist, false AS isCalled
}
WITH journalist, max(isCalled) AS isCalled
WHERE isCalled OR NOT $called
MATCH (journalist)-[suffered:VICTIM_OF]->(proceeding:Violation)
WHERE (proceeding.kind IN ['prosecution', 'political-prosecution', 'criminal-investigation', 'conviction',
                           'imprisonment', 'unfair-trial', 'judicial-harassment', 'libel-suit']
       // Whoever is held on a charge is being prosecuted.
       OR EXISTS { (proceeding)-[:UNDER]->(law:Law) WHERE law.kind IN ['charge', 'kind-of-charge'] })
  AND ($from IS NULL AND $to IS NULL OR proceeding.date IS NOT NULL)
  AND ($from IS NULL OR coalesce(proceeding.latest >= $from, true))
  AND ($to IS NULL OR coalesce(proceeding.earliest <= $to, true))
WITH journalist, proceeding,
     [proceeding, suffered]
       + COLLECT { MATCH (journalist)-[hasRole:HAS_ROLE]->(:Role) RETURN hasRole }
       + COLLECT { MATCH (journalist)-[runs:LEADS]->(:Organisation) RETURN runs }
       + COLLECT {
         MATCH (journalist)-[wrote:INVOLVED_IN {role: 'author'}]->(:Event {kind: 'publication'})
         RETURN wrote
       }
       + COLLECT { MATCH (proceeding)-[under:UNDER]->(:Law) RETURN under }
       + COLLECT { MATCH (proceeding)<-[tried:INVOLVED_IN {role: 'deciding-court'}]-(:Actor) RETURN tried }
       + COLLECT { MATCH (proceeding)<-[:CONCERNS]-(statement:Event) RETURN statement } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN journalist.id AS journalist,
       journalist.name AS journalistName,
       COLLECT { MATCH (journalist)-[:HAS_ROLE]->(role:Role) RETURN DISTINCT role.id AS role ORDER BY role } AS roles,
       COLLECT {
         MATCH (journalist)-[link:LEADS|INVOLVED_IN]->(published:Organisation|Event)
         WHERE published.kind IN ['social-media-account', 'media-outlet', 'website']
               OR published.kind = 'publication' AND link.role = 'author'
         RETURN DISTINCT published {
           .id, .name,
           hedges: COLLECT {
             UNWIND link.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY published.id
       } AS published,
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
         RETURN statement {
           .id, .name, .note,
           hedges: COLLECT {
             UNWIND statement.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY statement.id
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

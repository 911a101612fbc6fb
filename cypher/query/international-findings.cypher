// What international bodies found or said, about whom and about what, and what they demanded: findings, resolutions and
// statements of international organisations, of those who work for them, and of monitors, observers and diplomats, whose
// `kind` among `bodies` is `international-group`. `content` sums up what was found, `demands` holds each demand and what
// it is about.
MATCH (finding:Event)<-[wrote:INVOLVED_IN]-(author:Actor)
WHERE finding.kind IN ['finding', 'resolution', 'statement']
  AND wrote.role = 'author'
  AND (author.kind IN ['international-organisation', 'international-body', 'international-group']
       OR EXISTS { (author)-[:WORKS_FOR|MEMBER_OF]->(body:Organisation)
                   WHERE body.kind IN ['international-organisation', 'international-body'] })
WITH finding,
     [finding] + collect(wrote)
       + COLLECT { MATCH (finding)<-[link:INVOLVED_IN]-(:Actor) RETURN link }
       + COLLECT { MATCH (finding)-[link:CONCERNS|DEMANDS|UNDER]->(:Entity) RETURN link }
       + COLLECT {
         MATCH (finding)<-[:INVOLVED_IN {role: 'author'}]-(:Actor)-[link:WORKS_FOR|PART_OF]->(:Organisation)
         RETURN link
       } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN finding.id AS event,
       finding.name AS name,
       finding.kind AS kind,
       finding.date AS date,
       COLLECT {
         MATCH (finding)<-[:INVOLVED_IN {role: 'author'}]-(author:Actor)
         RETURN author {
           .id, .name, .kind,
           of: COLLECT {
             MATCH (author)-[:WORKS_FOR|PART_OF]->(body:Organisation)
             RETURN DISTINCT body.name AS name ORDER BY name
           }
         } ORDER BY author.id
       } AS bodies,
       COLLECT {
         MATCH (finding)<-[link:INVOLVED_IN]-(subject:Actor)
         WHERE link.role IN ['subject', 'person-concerned', 'beneficiary']
         RETURN DISTINCT subject {
           .id, .name,
           hedges: COLLECT {
             UNWIND link.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY subject.id
       } AS subjects,
       COLLECT {
         MATCH (finding)-[:CONCERNS]->(matter:Entity)
         RETURN matter {.id, .name} ORDER BY matter.id
       } AS concerns,
       COLLECT {
         MATCH (finding)<-[:INVOLVED_IN {role: 'addressee'}]-(addressee:Actor)
         RETURN addressee {.id, .name} ORDER BY addressee.id
       } AS addressees,
       COLLECT {
         MATCH (finding)-[:UNDER]->(law:Law)
         RETURN law {.id, .name} ORDER BY law.id
       } AS laws,
       finding.note AS content,
       COLLECT {
         MATCH (finding)-[demand:DEMANDS]->(matter:Entity)
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
ORDER BY coalesce(finding.earliest, finding.latest), finding.latest, event

// Every sentence whose length is stated, the longest first: whose, under which charge, by which court, whether
// suspended, how much was served. `days` is the longest that the term can mean. Where several sentences were served one
// after the other, and only their sum is said, it stands in `served`.
//
// @param all BOOLEAN = false  also sentences whose length is not said, and terms that are no sentence: suspensions of
//   organisations, bans on entering the country or on an activity
MATCH (act:Violation)
WHERE act.sentenceKind IN ['prison-term', 'suspended-term', 'parole-like-term', 'administrative-arrest',
                           'unspecified-term', 'suspension-term', 'entry-ban-term', 'activity-ban-term']
WITH act, toInteger(round(coalesce(act.sentenceDaysMax, act.servedDaysMax))) AS days
WHERE $all
   OR days IS NOT NULL AND NOT act.sentenceKind IN ['suspension-term', 'entry-ban-term', 'activity-ban-term']
WITH act, days,
     [act]
       + COLLECT { MATCH (act)<-[link:VICTIM_OF]-(:Actor) RETURN link }
       + COLLECT { MATCH (act)-[link:UNDER]->(:Law) RETURN link }
       + COLLECT { MATCH (act)<-[link:INVOLVED_IN {role: 'deciding-court'}]-(:Actor) RETURN link } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN act.id AS violation,
       act.name AS name,
       COLLECT {
         MATCH (act)<-[:VICTIM_OF]-(convict:Actor)
         RETURN convict {.id, .name} ORDER BY convict.id
       } AS sentenced,
       act.sentence AS sentence,
       act.sentenceKind AS sentenceKind,
       act.sentenceKind = 'suspended-term' AS suspended,
       days,
       act.served AS served,
       act.date AS date,
       COLLECT {
         MATCH (act)-[:UNDER]->(charge:Law)
         RETURN charge {.id, .name} ORDER BY charge.id
       } AS charges,
       COLLECT {
         MATCH (act)<-[:INVOLVED_IN {role: 'deciding-court'}]-(court:Actor)
         RETURN court {.id, .name} ORDER BY court.id
       } AS courts,
       act.outcome AS outcome,
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
ORDER BY coalesce(days, 0) DESC, act.earliest, violation

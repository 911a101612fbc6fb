// Every figure that the reports give for an event or for a part of it: how many, of what and whom, by whom, as of when.
// Where `speakers` is empty the report itself says it. Figures on different matters are never added.
//
// @param event ID Event  the event
// @param measure TERM measure = null  what is counted, for instance persons-killed; without it, everything
MATCH (event:Entity&Event {id: $event})
MATCH within = (event)<-[:PART_OF*0..5]-(part:Event|Violation)
MATCH (part)<-[measures:MEASURES]-(figure:Statistic)
WHERE $measure IS NULL OR figure.measure = $measure
WITH figure,
     collect(DISTINCT part {.id, .name}) AS about,
     reduce(all = [figure], path IN collect(within) | all + relationships(path)) + collect(measures) AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN figure.id AS statistic,
       figure.name AS name,
       figure.measure AS measure,
       figure.value AS value,
       figure.unit AS unit,
       figure.valueMin AS valueMin,
       figure.valueMax AS valueMax,
       figure.population AS population,
       figure.period AS period,
       COLLECT { UNWIND about AS one RETURN one ORDER BY one.id } AS about,
       COLLECT {
         UNWIND figure.claims AS id
         MATCH (claim:Claim {id: id}) WHERE claim.asOf IS NOT NULL
         RETURN DISTINCT claim.asOf AS asOf ORDER BY asOf
       } AS asOf,
       COLLECT {
         UNWIND figure.claims AS id
         MATCH (:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
         RETURN DISTINCT report {.id, .title, .published} ORDER BY report.id
       } AS reports,
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
ORDER BY measure, valueMin, valueMax, statistic

// Which figures were known on a day: those stated as of that day or earlier, or published by then. Figures of reports
// without a date of publication are left out unless the sentence gives one.
//
// @param day DATE  the day
// @param measure TERM measure = null  what is counted, for instance persons-killed; without it, everything
MATCH (figure:Entity&Statistic)
USING INDEX figure:Entity(known)
WHERE figure.known <= $day AND ($measure IS NULL OR figure.measure = $measure)
WITH figure, [figure] + COLLECT { MATCH (figure)-[link:MEASURES]->(:Entity) RETURN link } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN figure.id AS statistic,
       figure.name AS name,
       figure.known AS known,
       figure.measure AS measure,
       figure.value AS value,
       figure.unit AS unit,
       figure.population AS population,
       figure.period AS period,
       COLLECT {
         MATCH (figure)-[:MEASURES]->(entity:Entity)
         RETURN DISTINCT entity {.id, .name} ORDER BY entity.id
       } AS about,
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
ORDER BY known, measure, statistic

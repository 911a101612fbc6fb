// Every figure about violations of one kind, such as domestic violence, torture or trafficking: how many, of what and
// whom, in which period, by whom.
//
// @param kind TERM violation-kind = domestic-violence  the kind of violation
MATCH (act:Violation {kind: $kind})<-[measures:MEASURES]-(figure:Statistic)
WITH figure, collect(act {.id, .name}) AS about, [figure] + collect(measures) AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN figure.id AS statistic,
       figure.name AS name,
       figure.measure AS measure,
       figure.value AS value,
       figure.unit AS unit,
       figure.population AS population,
       figure.period AS period,
       COLLECT { UNWIND about AS one RETURN one ORDER BY one.id } AS about,
       COLLECT {
         UNWIND claims AS id
         MATCH (:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(report:Report)
         RETURN DISTINCT report.id AS report ORDER BY report
       } AS reports,
       figure.note AS note,
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
ORDER BY measure, statistic

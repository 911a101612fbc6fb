// Who died or was killed: deaths in custody and by torture, killings, and events and accidents in which people died,
// with every figure for them, who is said to be responsible, and in whose custody the dead were. `general` marks what a
// report mentions without a case.
CALL () {
  MATCH (happening:Violation)
  WHERE happening.kind IN ['killing', 'death-in-custody', 'death-by-torture', 'hazing']
  RETURN happening
  UNION
  MATCH (:Statistic {measure: 'persons-killed'})-[:MEASURES]->(happening:Event|Violation)
  RETURN happening
  UNION
  MATCH (happening:Event {kind: 'death'})
  RETURN happening
}
WITH happening,
     [happening]
       + COLLECT {
         MATCH (happening)<-[link:VICTIM_OF|RESPONSIBLE_FOR|INVOLVED_IN]-(:Actor)
         WHERE link.role IN ['victim', 'person-killed', 'deceased', 'perpetrator', 'custodian']
         RETURN link
       }
       + COLLECT {
         MATCH (happening)<-[:MEASURES]-(figure:Statistic {measure: 'persons-killed'})
         RETURN figure
       } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN happening.id AS id,
       CASE WHEN happening:Event THEN 'Event' ELSE 'Violation' END AS type,
       happening.name AS name,
       happening.kind AS kind,
       happening.date AS date,
       COLLECT {
         MATCH (happening)<-[link:VICTIM_OF|INVOLVED_IN]-(dead:Actor)
         WHERE link.role IN ['person-killed', 'deceased']
            OR link.role = 'victim' AND happening.kind IN ['killing', 'death-in-custody', 'death-by-torture', 'hazing']
         RETURN DISTINCT dead {
           .id, .name,
           hedges: COLLECT {
             UNWIND link.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY dead.id
       } AS dead,
       COLLECT {
         MATCH (happening)<-[:MEASURES]-(figure:Statistic {measure: 'persons-killed'})
         RETURN figure {
           .id, .value, .population,
           hedges: COLLECT {
             UNWIND figure.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY figure.id
       } AS figures,
       COLLECT {
         MATCH (happening)<-[did:RESPONSIBLE_FOR]-(actor:Actor)
         RETURN actor {
           .id, .name, degree: did.degree, note: did.note,
           hedges: COLLECT {
             UNWIND did.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY actor.id
       } AS responsible,
       COLLECT {
         MATCH (happening)<-[held:INVOLVED_IN {role: 'custodian'}]-(custodian:Actor)
         RETURN custodian {
           .id, .name,
           hedges: COLLECT {
             UNWIND held.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY custodian.id
       } AS custodians,
       coalesce(happening.general, false) AS general,
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
ORDER BY coalesce(happening.earliest, happening.latest), id

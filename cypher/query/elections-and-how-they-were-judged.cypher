// Elections and referendums: who won, which figures are given, and how they were judged and by whom. `judgements` are
// findings and statements about the election, `violations` what was done in it. Judgements that contradict each other
// stand side by side.
MATCH (election:Event)
WHERE election.kind IN ['election', 'referendum']
WITH election,
     [election]
       + COLLECT { MATCH (election)<-[link:INVOLVED_IN]-(:Actor) RETURN link }
       + COLLECT { MATCH (election)<-[:CONCERNS|PART_OF]-(other:Event|Violation) RETURN other }
       + COLLECT { MATCH (election)<-[link:CONCERNS|PART_OF]-(:Event|Violation) RETURN link }
       + COLLECT { MATCH (election)<-[:CONCERNS]-(:Event)<-[link:INVOLVED_IN {role: 'author'}]-(:Actor) RETURN link }
       + COLLECT { MATCH (election)<-[:MEASURES]-(figure:Statistic) RETURN figure } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN election.id AS id,
       election.name AS name,
       election.kind AS kind,
       election.date AS date,
       COLLECT {
         MATCH (election)<-[link:INVOLVED_IN]-(winner:Actor)
         WHERE link.role = 'winner'
         RETURN winner {
           .id, .name, role: link.role,
           hedges: COLLECT {
             UNWIND link.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY winner.id
       } AS winners,
       COLLECT {
         MATCH (election)<-[:INVOLVED_IN {role: 'observer'}]-(observer:Actor)
         RETURN observer {.id, .name} ORDER BY observer.id
       } AS observers,
       COLLECT {
         MATCH (election)<-[:MEASURES]-(figure:Statistic)
         RETURN figure {.id, .name, .value, .unit} ORDER BY figure.id
       } AS figures,
       COLLECT {
         MATCH (election)<-[:CONCERNS]-(judgement:Event)
         RETURN judgement {
           .id, .name, .date, .note,
           hedges: COLLECT {
             UNWIND judgement.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           },
           authors: COLLECT {
             MATCH (judgement)<-[:INVOLVED_IN {role: 'author'}]-(author:Actor)
             RETURN author.name AS name ORDER BY name
           }
         } ORDER BY judgement.id
       } AS judgements,
       COLLECT {
         MATCH (election)<-[:PART_OF]-(act:Violation)
         RETURN act {
           .id, .name, .kind,
           hedges: COLLECT {
             UNWIND act.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY act.id
       } AS violations,
       election.note AS note,
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
ORDER BY coalesce(election.earliest, election.latest), election.latest, id

// Lists and registers: who keeps each, how many it counts, who stands on it as far as the reports say, and who denies
// it.
//
// @param kind TERM list-kind = null  only lists of this kind: prisoner-list, state-register, ...; without it, all
MATCH (list:List)
WHERE list.kind IS NOT NULL AND ($kind IS NULL OR list.kind = $kind)
WITH list,
     [list]
       + COLLECT { MATCH (list)<-[link:KEEPS|LISTED_ON]-(:Actor) RETURN link }
       + COLLECT { MATCH (list)<-[:MEASURES]-(figure:Statistic) RETURN figure } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN list.id AS list,
       list.name AS listName,
       list.kind AS kind,
       list.date AS date,
       list.size AS size,
       COLLECT { MATCH (list)<-[:KEEPS]-(keeper:Actor) RETURN keeper {.id, .name} ORDER BY keeper.id } AS keepers,
       COLLECT {
         MATCH (list)<-[listed:LISTED_ON]-(member:Actor)
         RETURN member {
           .id, .name, detail: listed.detail,
           hedges: COLLECT {
             UNWIND listed.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           }
         } ORDER BY member.id
       } AS members,
       COLLECT {
         MATCH (list)<-[:MEASURES]-(figure:Statistic)
         RETURN figure {.id, .name, .value, .unit} ORDER BY figure.id
       } AS figures,
       list.note AS note,
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
ORDER BY list

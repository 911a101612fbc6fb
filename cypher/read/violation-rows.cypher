// The violations $ids in that order: who suffered them, who is responsible, under which laws, which rights, where. What
// leads from their places to $place is told among the claims.
UNWIND range(0, size($ids) - 1) AS position
MATCH (act:Entity&Violation {id: $ids[position]})
WITH position, act,
     [act]
       + COLLECT { MATCH (act)<-[link:VICTIM_OF|RESPONSIBLE_FOR]-(:Actor) RETURN link }
       + COLLECT { MATCH (act)-[link:UNDER|BREACHES|HAPPENED_IN]->(:Entity) RETURN link }
       + COLLECT {
           WITH * WHERE $place IS NOT NULL
           MATCH (act)-[:HAPPENED_IN]->(:Place)-[within:LOCATED_IN*1..5]->(:Entity {id: $place})
           UNWIND within AS link
           RETURN link
         } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN act,
       COLLECT {
         MATCH (act)<-[:VICTIM_OF]-(victim:Actor)
         WHERE victim.id IS NOT NULL
         RETURN DISTINCT victim {.id, .name} ORDER BY victim.id
       } AS victims,
       COLLECT {
         MATCH (act)<-[did:RESPONSIBLE_FOR]-(actor:Actor)
         WHERE actor.id IS NOT NULL
         RETURN DISTINCT actor {.id, .name, degree: did.degree} ORDER BY actor.id, actor.degree
       } AS responsible,
       COLLECT {
         MATCH (act)-[:UNDER]->(law:Law)
         WHERE law.id IS NOT NULL
         RETURN DISTINCT law {.id, .name} ORDER BY law.id
       } AS laws,
       COLLECT {
         MATCH (act)-[breaches:BREACHES]->(right:Right)
         WHERE right.id IS NOT NULL
         RETURN DISTINCT right {.id, .name, basis: breaches.basis} ORDER BY right.id, right.basis
       } AS rights,
       COLLECT {
         MATCH (act)-[:HAPPENED_IN]->(place:Place)
         WHERE place.id IS NOT NULL
         RETURN DISTINCT place {.id, .name} ORDER BY place.id
       } AS places,
       COLLECT {
         UNWIND claims AS id
         MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
         RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
       } AS hedges,
       COLLECT {
         UNWIND claims AS id
         MATCH (speaker:Actor)-[:ASSERTS]->(:Claim {id: id})
         WHERE speaker.id IS NOT NULL
         RETURN DISTINCT speaker {.id, .name} ORDER BY speaker.id
       } AS speakers,
       COLLECT {
         UNWIND claims AS id
         MATCH (denier:Actor)-[:DENIES]->(:Claim {id: id})
         WHERE denier.id IS NOT NULL
         RETURN DISTINCT denier {.id, .name} ORDER BY denier.id
       } AS deniedBy,
       claims
ORDER BY position

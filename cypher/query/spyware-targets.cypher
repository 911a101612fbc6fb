// People who were watched or, as it appears, picked for spyware, and according to whom: `reportedIn` is the publication
// that says so, `speakers` are those to whom the sentence attributes it.
MATCH (act:Violation {kind: 'surveillance-spyware'})<-[suffered:VICTIM_OF]-(target:Person)
WITH target, act,
     [act] + collect(suffered)
       + COLLECT { MATCH (act)<-[:CONCERNS]-(publication:Event) RETURN publication }
       + COLLECT { MATCH (act)<-[link:RESPONSIBLE_FOR]-(:Actor) RETURN link }
       + COLLECT { MATCH (target)-[link:HAS_ROLE]->(:Role) RETURN link } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN target.id AS target,
       target.name AS targetName,
       COLLECT { MATCH (target)-[:HAS_ROLE]->(role:Role) RETURN DISTINCT role.id AS role ORDER BY role } AS roles,
       act.id AS violation,
       act.name AS name,
       act.date AS date,
       COLLECT {
         MATCH (act)<-[:CONCERNS]-(publication:Event)
         RETURN publication {
           .id, .name, .date,
           hedges: COLLECT {
             UNWIND publication.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           },
           authors: COLLECT {
             MATCH (publication)<-[:INVOLVED_IN {role: 'author'}]-(author:Actor)
             RETURN author.name AS name ORDER BY name
           }
         } ORDER BY publication.id
       } AS reportedIn,
       COLLECT {
         MATCH (act)<-[did:RESPONSIBLE_FOR]-(actor:Actor)
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
ORDER BY target, violation

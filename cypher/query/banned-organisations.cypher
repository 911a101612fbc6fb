// Organisations that were banned, who is said to belong to them, and what was done to these people.
MATCH (ban:Violation {kind: 'ban-of-organisation'})<-[banned:VICTIM_OF]-(organisation:Organisation|Group)
WITH organisation, ban,
     [ban, banned]
       + COLLECT { MATCH (organisation)<-[link:MEMBER_OF|LEADS]-(:Actor) RETURN link }
       + COLLECT { MATCH (organisation)<-[:MEMBER_OF|LEADS]-(:Actor)-[link:VICTIM_OF]->(:Violation) RETURN link }
       + COLLECT { MATCH (organisation)<-[:MEMBER_OF|LEADS]-(:Actor)-[:VICTIM_OF]->(act:Violation) RETURN act } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN organisation.id AS organisation,
       organisation.name AS organisationName,
       ban.id AS ban,
       ban.date AS date,
       COLLECT {
         MATCH (organisation)<-[link:MEMBER_OF|LEADS]-(member:Actor)
         RETURN member {
           .id, .name, as: link.kind, detail: link.detail,
           hedges: COLLECT {
             UNWIND link.claims AS id
             MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
             RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
           },
           violations: COLLECT {
             MATCH (member)-[suffered:VICTIM_OF]->(act:Violation)
             RETURN act {
               .id, .name, .date, .sentence, .sentenceKind, .served, .outcome,
               hedges: COLLECT {
                 UNWIND coalesce(act.claims, []) + coalesce(suffered.claims, []) AS id
                 MATCH (claim:Claim {id: id}) WHERE claim.hedge IS NOT NULL
                 RETURN DISTINCT claim.hedge AS hedge ORDER BY hedge
               }
             } ORDER BY act.id
           }
         } ORDER BY member.id
       } AS members,
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
ORDER BY organisation, ban

// Parties, unions, civic organisations and media outlets that were suspended, fined, banned, refused registration,
// attacked or otherwise hindered: one row for each organisation and each thing done to it. Organisations that the
// reports do not name come after the others, as groups.
//
// @param kind TERM organisation-kind|violation-kind = null  a kind of organisation (political-party, trade-union, ngo,
//   media-outlet, ...) or a kind of violation (refusal-of-registration, fine, ...); without it, all
// @param general BOOLEAN = true  whether to list statements of a general kind, without actor, date or figure
CALL () {
  MATCH (organisation:Organisation)
  WHERE organisation.kind IN ['political-party', 'political-movement', 'trade-union', 'ngo', 'civil-society-alliance',
                              'media-outlet', 'social-media-account', 'journalism-network', 'website']
  RETURN organisation
  UNION
  MATCH (organisation:Group {kind: 'organisations-group'})
  RETURN organisation
}
MATCH (organisation)-[suffered:VICTIM_OF]->(act:Violation)
WHERE ($kind IS NULL OR $kind IN [organisation.kind, act.kind])
  AND ($general OR NOT coalesce(act.general, false))
WITH organisation, act,
     [act] + collect(suffered)
       + COLLECT { MATCH (act)<-[link:RESPONSIBLE_FOR]-(:Actor) RETURN link }
       + COLLECT { MATCH (act)-[link:UNDER]->(:Law) RETURN link } AS parts
WITH *, COLLECT { UNWIND parts AS part UNWIND part.claims AS id RETURN DISTINCT id ORDER BY id } AS claims
RETURN organisation.id AS organisation,
       organisation.name AS organisationName,
       organisation.kind AS organisationKind,
       act.id AS violation,
       act.name AS name,
       act.kind AS kind,
       act.date AS date,
       act.sentence AS term,
       act.outcome AS outcome,
       COLLECT {
         MATCH (act)-[:UNDER]->(law:Law)
         RETURN law {.id, .name} ORDER BY law.id
       } AS laws,
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
       coalesce(act.general, false) AS general,
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
ORDER BY organisationKind = 'organisations-group', organisation, act.earliest, violation

// The vocabularies, with the number of their terms. Roles and rights are entities: a person has a role, a violation
// breaches a right.
CALL () {
  MATCH (term:Term)
  WHERE term.vocabulary IS NOT NULL
  RETURN term.vocabulary AS name, count(*) AS terms
  UNION
  MATCH (term:Role)
  RETURN 'role' AS name, count(term) AS terms
  UNION
  MATCH (term:Right)
  RETURN 'right' AS name, count(term) AS terms
}
WITH name, terms
WHERE terms > 0
RETURN name, terms
ORDER BY name

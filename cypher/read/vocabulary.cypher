// The terms of the vocabulary $name. Roles and rights are entities, all other terms stand for themselves.
CALL () {
  MATCH (term:Term {vocabulary: $name})
  RETURN term.term AS id, term
  UNION
  WITH * WHERE $name = 'role'
  MATCH (term:Role)
  RETURN term.id AS id, term
  UNION
  WITH * WHERE $name = 'right'
  MATCH (term:Right)
  RETURN term.id AS id, term
}
WITH id, term
WHERE id IS NOT NULL
RETURN id, term
ORDER BY id

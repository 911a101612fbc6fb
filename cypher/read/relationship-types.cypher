// The types of relationship between entities: those in use, and those of the vocabulary.
CALL () {
  CALL db.relationshipTypes() YIELD relationshipType AS type
  RETURN type
  UNION
  MATCH (term:Term)
  WHERE term.vocabulary IN ['relationship-kind', 'involvement-role']
  RETURN term.type AS type
}
WITH type
WHERE NOT type IN ['ABOUT', 'ASSERTS', 'DENIES', 'DERIVED_FROM', 'OF', 'PUBLISHED', 'STATED_IN']
RETURN type
ORDER BY type

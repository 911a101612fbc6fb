// The kinds of violation, in the vocabulary or in use.
CALL () {
  MATCH (term:Term {vocabulary: 'violation-kind'})
  RETURN term.term AS kind
  UNION
  MATCH (act:Violation)
  WHERE act.kind IS NOT NULL
  RETURN DISTINCT act.kind AS kind
}
RETURN kind
ORDER BY kind

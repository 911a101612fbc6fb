// How many violations of each kind there are, the most frequent first.
MATCH (act:Violation)
WHERE act.kind IS NOT NULL
WITH act.kind AS id, count(*) AS count
OPTIONAL MATCH (term:Term {id: 'violation-kind.' + id})
RETURN id, term.name AS name, count
ORDER BY count DESC, id

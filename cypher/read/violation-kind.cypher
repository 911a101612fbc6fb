// Whether there is a kind of violation $kind, in the vocabulary or in use.
RETURN EXISTS { (:Violation {kind: $kind}) } OR EXISTS { (:Term {id: 'violation-kind.' + $kind}) } AS known

// Brothers and sisters of a person, as nodes and edges.
//
// @param person ID Person  whose
MATCH (person:Entity&Person {id: $person})-[kin:RELATIVE_OF {kind: 'sibling'}]-(sibling:Person)
RETURN person, kin, sibling, kin.claims AS claims

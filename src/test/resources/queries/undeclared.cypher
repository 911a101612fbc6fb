// Uses what it does not declare, declares what it does not use, and tells no claims.
//
// @param persn ID  who
MATCH (person:Entity {id: $person})
RETURN person.name AS name

// How many relationships of each type there are. The types are the vocabulary's, so they cannot be named here.
CALL db.relationshipTypes() YIELD relationshipType AS type
RETURN type, COUNT { MATCH ()-[:$(type)]->() } AS count
ORDER BY type

// Whether the graph has relationships of the type $type.
CALL db.relationshipTypes() YIELD relationshipType
WHERE relationshipType = $type
RETURN count(*) > 0 AS known

// The labels of the entity $id.
MATCH (entity:Entity {id: $id})
RETURN labels(entity) AS labels

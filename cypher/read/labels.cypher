// The labels of those of the entities $ids that the graph holds.
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, labels(entity) AS labels

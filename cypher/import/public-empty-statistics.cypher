// The figures that are about nothing once the entities $gone are.
MATCH (figure:Statistic)
WHERE figure.id IS NOT NULL AND EXISTS { MATCH (figure)-[:MEASURES]->() }
  AND NOT EXISTS { MATCH (figure)-[:MEASURES]->(entity) WHERE NOT entity.id IN $gone }
RETURN figure.id AS id

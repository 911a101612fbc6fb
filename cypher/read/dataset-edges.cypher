// The edges of the dataset $dataset that a row of its own states, known by their property $property: whatever table they
// are of, `from` and `to` as the row names them. A role says whether its edge leads from the actor or to it.
MATCH (source:Entity)-[edge {dataset: $dataset}]->(target:Entity)
WHERE edge[$property] IS NOT NULL AND ($property <> 'kind' OR edge.role IS NULL)
OPTIONAL MATCH (term:Term {id: 'involvement-role.' + edge.role, direction: 'to-actor'})
RETURN properties(edge) AS properties,
       CASE WHEN term IS NULL THEN source.id ELSE target.id END AS from,
       CASE WHEN term IS NULL THEN target.id ELSE source.id END AS to
ORDER BY edge.id

// How many events and violations without a date the entity $id is part of.
MATCH (entity:Entity {id: $id})-[link]-(happening:Event|Violation)
WHERE happening.id IS NOT NULL AND happening <> entity AND type(link) <> 'JUDGED'
  AND happening.earliest IS NULL AND happening.latest IS NULL
RETURN count(DISTINCT happening) AS undated

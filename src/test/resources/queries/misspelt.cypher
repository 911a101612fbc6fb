// A slip of the pen.
MATCH (entity:Entity)
RETRUN entity

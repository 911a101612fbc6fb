// The datasets with these $names are whole. Where nothing was to be written that is told only of those that were broken off
// before: they were written but for this.
MATCH (lock:SchemaLock {name: 'generation', writing: true})
WHERE $wrote OR lock.unfinished IS NULL OR any(name IN lock.unfinished WHERE name IN $names)
WITH lock, [name IN coalesce(lock.unfinished, []) WHERE NOT name IN $names] AS unfinished
SET lock.generation = lock.generation + 1,
    lock.unfinished = unfinished,
    lock.writing = size(unfinished) > 0,
    lock.marking = lock.marking AND size(unfinished) > 0

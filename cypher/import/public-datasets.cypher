// The bookkeeping of what was imported.
MATCH (dataset:Dataset)
RETURN dataset.name AS name, coalesce(dataset.title, dataset.name) AS title

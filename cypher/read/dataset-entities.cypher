// What somebody added by hand is no row of a table.
// The nodes of the dataset $dataset with the label $label; of words, those of the vocabulary $vocabulary, or where that is
// empty of all that have no table of their own. Each with what its row refers to.
MATCH (n:$($label) {dataset: $dataset})
WHERE $label <> 'Term' OR n.vocabulary = $vocabulary
  OR $vocabulary = '' AND NOT n.vocabulary IN ['violation-kind', 'relationship-kind', 'involvement-role']
RETURN properties(n) AS properties,
       COLLECT {
         MATCH (n)-[link:HAPPENED_IN|PART_OF|UNDER|MEASURES|BREACHES]->(other:Entity)
         WHERE link.dataset = $dataset AND link.kind IS NULL AND link.role IS NULL AND coalesce(link.basis, 'stated') = 'stated'
         RETURN [type(link), other.id] ORDER BY type(link), other.id
       } AS links
ORDER BY n.id

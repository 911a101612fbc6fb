// How many nodes of each type there are; the database keeps count of them.
MATCH (n:Person) RETURN 'Person' AS type, count(n) AS count
UNION ALL
MATCH (n:Organisation) RETURN 'Organisation' AS type, count(n) AS count
UNION ALL
MATCH (n:Group) RETURN 'Group' AS type, count(n) AS count
UNION ALL
MATCH (n:Place) RETURN 'Place' AS type, count(n) AS count
UNION ALL
MATCH (n:Law) RETURN 'Law' AS type, count(n) AS count
UNION ALL
MATCH (n:Event) RETURN 'Event' AS type, count(n) AS count
UNION ALL
MATCH (n:Violation) RETURN 'Violation' AS type, count(n) AS count
UNION ALL
MATCH (n:List) RETURN 'List' AS type, count(n) AS count
UNION ALL
MATCH (n:Statistic) RETURN 'Statistic' AS type, count(n) AS count
UNION ALL
MATCH (n:Role) RETURN 'Role' AS type, count(n) AS count
UNION ALL
MATCH (n:Right) RETURN 'Right' AS type, count(n) AS count
UNION ALL
MATCH (n:Report) RETURN 'Report' AS type, count(n) AS count
UNION ALL
MATCH (n:Passage) RETURN 'Passage' AS type, count(n) AS count
UNION ALL
MATCH (n:Claim) RETURN 'Claim' AS type, count(n) AS count
UNION ALL
MATCH (n:Term) RETURN 'Term' AS type, count(n) AS count

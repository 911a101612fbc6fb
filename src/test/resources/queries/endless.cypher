// Counts for longer than anybody waits.
UNWIND range(1, 100000) AS a
UNWIND range(1, 100000) AS b
WITH sum(a * b) AS total
RETURN total, [] AS claims

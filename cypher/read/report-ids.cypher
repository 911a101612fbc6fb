// The ids of all reports.
// What somebody added by hand without an id is left out: no answer could name it.
MATCH (report:Report)
WHERE report.id IS NOT NULL
RETURN report.id AS id
ORDER BY id

// The report $id.
MATCH (report:Report {id: $id})
RETURN report.id AS id

// Run in the database `system`.
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED

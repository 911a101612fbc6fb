// What questions start from.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX place_kind IF NOT EXISTS FOR (n:Place) ON (n.kind);
CREATE INDEX event_kind IF NOT EXISTS FOR (n:Event) ON (n.kind);
CREATE INDEX event_earliest IF NOT EXISTS FOR (n:Event) ON (n.earliest);
CREATE INDEX violation_kind IF NOT EXISTS FOR (n:Violation) ON (n.kind);
CREATE INDEX violation_earliest IF NOT EXISTS FOR (n:Violation) ON (n.earliest);
CREATE INDEX statistic_measure IF NOT EXISTS FOR (n:Statistic) ON (n.measure);
CREATE INDEX entity_known IF NOT EXISTS FOR (n:Entity) ON (n.known);

// Every spelling of a name, whatever its capitals and diacritics.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};

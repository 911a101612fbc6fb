// Terms are merged on their id, and looked up by their vocabulary.
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (n:Term) REQUIRE n.id IS UNIQUE;
CREATE INDEX term_vocabulary IF NOT EXISTS FOR (n:Term) ON (n.vocabulary);

// The last day that anything is dated to is found without looking at every date.
CREATE INDEX event_latest IF NOT EXISTS FOR (n:Event) ON (n.latest);
CREATE INDEX violation_latest IF NOT EXISTS FOR (n:Violation) ON (n.latest);

// A merge on a constrained key is what keeps two programs from both making the node.
CREATE CONSTRAINT schema_lock_name IF NOT EXISTS FOR (n:SchemaLock) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT schema_version_version IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.version IS UNIQUE;

// Whether anything is marked is asked with every answer, and mostly nothing is.
CREATE INDEX entity_access IF NOT EXISTS FOR (n:Entity) ON (n.access);
CREATE INDEX claim_access IF NOT EXISTS FOR (n:Claim) ON (n.access);

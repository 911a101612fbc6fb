// What the named queries begin with.
CREATE INDEX organisation_kind IF NOT EXISTS FOR (n:Organisation) ON (n.kind);
CREATE INDEX group_kind IF NOT EXISTS FOR (n:Group) ON (n.kind);
CREATE INDEX list_kind IF NOT EXISTS FOR (n:List) ON (n.kind);
CREATE INDEX violation_sentence_kind IF NOT EXISTS FOR (n:Violation) ON (n.sentenceKind);
CREATE INDEX claim_hedge IF NOT EXISTS FOR (n:Claim) ON (n.hedge);
CREATE INDEX law_kind IF NOT EXISTS FOR (n:Law) ON (n.kind);

// What was known as of a day begins with its claims.
CREATE INDEX claim_known IF NOT EXISTS FOR (n:Claim) ON (n.known);

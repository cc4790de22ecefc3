-- The codes of those to whom it is done, each once, a line each, and who passed it on: the source that cites the one that vouches for it,
-- where it has a key. What networks are drawn from.
ALTER TABLE claim ADD COLUMN recipients TEXT;

ALTER TABLE claim ADD COLUMN via INTEGER;

CREATE INDEX claim_by_source ON claim (source, document, status) WHERE source IS NOT NULL;

CREATE INDEX claim_by_via ON claim (via) WHERE via IS NOT NULL;

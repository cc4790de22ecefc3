-- The ledger: every predicted or conditional claim enters when its document is added, before anyone knows how it ends. Its words stand
-- in the document. What people say of it (a sharper wording, how it ended) are remarks.
CREATE TABLE forecast (
  document INTEGER NOT NULL REFERENCES document (number),
  claim INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  condition INTEGER,
  source INTEGER REFERENCES source (number),
  is_own INTEGER NOT NULL,
  made TEXT,
  deadline TEXT,
  form TEXT NOT NULL,
  low DOUBLE PRECISION,
  high DOUBLE PRECISION,
  is_resolvable INTEGER NOT NULL,
  entered TEXT NOT NULL,
  PRIMARY KEY (document, claim)
);

CREATE INDEX forecast_by_claim ON forecast (claim);

CREATE INDEX forecast_by_source ON forecast (source);

-- The desk's own forecasts. Their probabilities are remarks, one each time somebody thought again.
CREATE TABLE own_forecast (
  number INTEGER PRIMARY KEY,
  words TEXT NOT NULL,
  deadline TEXT NOT NULL,
  author TEXT NOT NULL,
  made TEXT NOT NULL
);

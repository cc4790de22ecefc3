-- What a library holds. Names follow docs/library-format.md. Everything that only SQLite has stands in the steps named *-sqlite.

-- What the library says of itself: its id, when it was made.
CREATE TABLE property (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- What made readings: the versions of Hearsay and its models, as JSON.
CREATE TABLE reader (
  number INTEGER PRIMARY KEY,
  versions TEXT NOT NULL UNIQUE
);

-- A text and what is known of it, never changed once it is kept.
CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  outlet TEXT,
  author TEXT,
  place TEXT,
  language TEXT NOT NULL,
  genre TEXT NOT NULL,
  published TEXT,
  published_basis TEXT,
  length INTEGER NOT NULL,
  content BLOB NOT NULL,
  added TEXT NOT NULL,
  redacted INTEGER NOT NULL DEFAULT 0,
  sketch BLOB,
  reading INTEGER
);

-- Where a document was found; the same text may be found in several places.
CREATE TABLE location (
  document INTEGER NOT NULL REFERENCES document (number),
  uri TEXT NOT NULL,
  added TEXT NOT NULL,
  PRIMARY KEY (document, uri)
);

-- Files that were read to their end, so that they are passed over as long as they do not change.
CREATE TABLE file (
  path TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  added TEXT NOT NULL
);

-- What a reader made of a document. The newest complete one is the document's; older ones are kept to compare.
CREATE TABLE reading (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (number),
  reader INTEGER NOT NULL REFERENCES reader (number),
  made TEXT NOT NULL,
  claims INTEGER NOT NULL,
  first_claim INTEGER NOT NULL,
  content BLOB NOT NULL
);

CREATE INDEX reading_of_document ON reading (document);

-- The claims of the current readings: what they are found, counted and weighed by. Their words stand in the reading.
CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  id INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (number),
  position INTEGER NOT NULL,
  status INTEGER NOT NULL,
  certainty INTEGER NOT NULL,
  polarity INTEGER NOT NULL,
  nature INTEGER NOT NULL,
  plover TEXT,
  time_from INTEGER,
  time_to INTEGER,
  source INTEGER,
  forecast INTEGER NOT NULL,
  history INTEGER NOT NULL
);

CREATE INDEX claim_by_document ON claim (document);

CREATE INDEX claim_by_time ON claim (time_from);

-- Who vouches: the innermost source of a claim.
CREATE TABLE source (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT
);

-- Pairs of documents that share much of their text, and why that is said.
CREATE TABLE copy (
  first INTEGER NOT NULL REFERENCES document (number),
  second INTEGER NOT NULL REFERENCES document (number),
  kind TEXT NOT NULL,
  share_of_first DOUBLE PRECISION NOT NULL,
  share_of_second DOUBLE PRECISION NOT NULL,
  published TEXT NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (first, second)
);

CREATE INDEX copy_by_second ON copy (second);

-- What people add: kept apart from what the machine read, and only ever added to. It is about a document, or about one claim of
-- it (by the number in the claim's id, which outlives a new reading).
CREATE TABLE remark (
  number INTEGER PRIMARY KEY,
  target TEXT NOT NULL,
  document INTEGER,
  claim INTEGER,
  kind TEXT NOT NULL,
  value TEXT,
  reason TEXT,
  author TEXT NOT NULL,
  made TEXT NOT NULL,
  undoes INTEGER REFERENCES remark (number)
);

CREATE INDEX remark_by_document ON remark (document, claim);

CREATE INDEX remark_by_kind ON remark (kind, value);

CREATE INDEX remark_by_undone ON remark (undoes);

-- What was removed or forgotten: that it was, never what.
CREATE TABLE tombstone (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT,
  author TEXT NOT NULL,
  made TEXT NOT NULL
);

CREATE INDEX tombstone_by_id ON tombstone (id);

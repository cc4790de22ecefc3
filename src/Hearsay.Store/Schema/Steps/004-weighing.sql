-- What claims are about and where they come from. All of it is made from what stands in the other tables, and can be made again.

-- Documents whose claims are weighed, with the months that their claims may be of, four bytes each.
CREATE TABLE weighed_document (
  document INTEGER PRIMARY KEY,
  months BLOB NOT NULL
);

-- One occurrence. Those of more than one claim have their content: claims, reasons, origins and disagreements as JSON, packed.
CREATE TABLE happening (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  block INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  first_day INTEGER,
  disagreements INTEGER NOT NULL,
  content BLOB
);

CREATE INDEX happening_by_block ON happening (block);

CREATE INDEX happening_by_documents ON happening (documents, claims);

-- What claims go back to.
CREATE TABLE origin (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  actor TEXT NOT NULL,
  UNIQUE (key, kind, name, actor)
);

-- Each claim with its occurrence, if it is about one, and its origin. The block is that of claims that had to be looked at together; 0 if
-- it has to be formed anew.
CREATE TABLE weighed (
  claim INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  block INTEGER,
  happening INTEGER,
  origin INTEGER,
  shared INTEGER NOT NULL,
  disputed INTEGER NOT NULL
);

CREATE INDEX weighed_by_document ON weighed (document);

CREATE INDEX weighed_by_block ON weighed (block);

CREATE INDEX weighed_by_happening ON weighed (happening);

CREATE INDEX weighed_by_origin ON weighed (origin);

-- The ties between claims that tell which have to be looked at together.
CREATE TABLE tie (
  first INTEGER NOT NULL,
  second INTEGER NOT NULL,
  strength INTEGER NOT NULL,
  PRIMARY KEY (first, second)
);

CREATE INDEX tie_by_second ON tie (second);

-- Claims that lost a tie because another was taken out.
CREATE TABLE loosened (
  claim INTEGER PRIMARY KEY
);

-- Of what document a remark is that was removed since; null while the document is there.
ALTER TABLE remark ADD COLUMN document_id TEXT;

CREATE INDEX remark_by_document_id ON remark (document_id);

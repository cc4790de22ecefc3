-- Cases: analysts' files. What a case is follows from its edits, which are only ever added to.
CREATE TABLE case_file (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  author TEXT NOT NULL,
  made TEXT NOT NULL
);

-- One step in the history of a case: what was done, as JSON. Its id is a hash of all that, but where something in it was forgotten.
CREATE TABLE case_edit (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_file INTEGER NOT NULL REFERENCES case_file (number),
  sequence INTEGER NOT NULL,
  change TEXT NOT NULL,
  reason TEXT,
  author TEXT NOT NULL,
  made TEXT NOT NULL,
  redacted INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX case_edit_by_case ON case_edit (case_file);

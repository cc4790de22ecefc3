-- Where, as a unit vector from the middle of the earth; null unless the text states it as finely as a town.
ALTER TABLE claim ADD COLUMN point_x DOUBLE PRECISION;

ALTER TABLE claim ADD COLUMN point_y DOUBLE PRECISION;

ALTER TABLE claim ADD COLUMN point_z DOUBLE PRECISION;

-- Signs that somebody watches for. A sign is never changed: another sentence is another sign. That it was dropped is a remark.
CREATE TABLE indicator (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sentence TEXT NOT NULL,
  case_name TEXT,
  hypothesis TEXT,
  author TEXT NOT NULL,
  made TEXT NOT NULL
);

-- How it stood when it was looked at and something had turned.
CREATE TABLE indicator_turn (
  number INTEGER PRIMARY KEY,
  indicator INTEGER NOT NULL REFERENCES indicator (number),
  day TEXT NOT NULL,
  state TEXT NOT NULL,
  units INTEGER NOT NULL,
  claims TEXT NOT NULL,
  noted TEXT NOT NULL
);

CREATE INDEX indicator_turn_by_indicator ON indicator_turn (indicator);

-- Up to which turn somebody was told: a file, or an address.
CREATE TABLE indicator_told (
  receiver TEXT PRIMARY KEY,
  last_turn INTEGER NOT NULL
);

-- The codes of those who act and the countries of the place, each once, a line each; null if none is known. What lists are narrowed by.
ALTER TABLE claim ADD COLUMN actors TEXT;

ALTER TABLE claim ADD COLUMN countries TEXT;

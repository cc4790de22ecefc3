-- The names and codes of origins.
CREATE VIRTUAL TABLE origin_words USING fts5 (
  words,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

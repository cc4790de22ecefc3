-- The words of documents and claims. The texts themselves stand elsewhere, so only the index is kept here.
CREATE VIRTUAL TABLE document_words USING fts5 (
  title, text, outlet, author, marks,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIRTUAL TABLE claim_words USING fts5 (
  words, sources, actors, recipients, places, outlet, marks,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

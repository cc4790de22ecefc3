"""Reads the public sets of names: UNER, wikigold, WNUT17 and the Broad Twitter Corpus."""

TYPES = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "person": "PER", "location": "LOC", "corporation": "ORG", "group": "ORG"}



def read(path, form, tag):
    """Sentences of (form, tag) with tags of the seven; IO tags become IOB2. Gives the id of each sentence as well."""
    sentences, rows, last, name = [], [], "O", ""
    with open(path, encoding="utf-8") as file:
        for line in list(file) + ["\n"]:
            line = line.rstrip("\n")
            if line.startswith("# sent_id"):
                name = line.split("=")[1].strip()
            if line.startswith("# ") and form == 1:
                continue
            cells = line.split("\t") if "\t" in line else line.split()
            if len(cells) <= max(form, tag) or not line.strip() or line.startswith("-DOCSTART-"):
                if rows:
                    sentences.append((name, rows))
                rows, last = [], "O"
                continue
            raw = cells[tag]
            kind = TYPES.get(raw[2:]) if len(raw) > 2 else None
            begins = raw[:2] == "B-" or last != kind
            rows.append((cells[form], "O" if kind is None else ("B-" if begins else "I-") + kind))
            last = kind if kind else "O"
    return sentences


def outside(folder):
    """All sentences of the sets other than UNER."""
    sentences = read(folder + "/wikigold/CONLL-format/data/wikigold.conll.txt", 0, 1)
    for part in ("wnut17train.conll", "emerging.dev.conll"):
        sentences += read(folder + "/WNUT17/" + part, 0, 1)
    for part in "abefgh":
        sentences += read(folder + f"/BTC/CONLL-format/data/{part}.conll", 0, 1)
    return sentences

"""Turns plain-text corpora into one lower-cased, tokenised line a paragraph, for learning word vectors.

usage: corpus.py OUTPUT FILE...        (gzip is read; of CoNLL-U, the given tokens; digits become 0)

The splits follow the Universal Dependencies treebank of English closely enough for vectors: clitics and hyphens
stand alone. The parser's own tokeniser is learnt separately.
"""
import gzip
import hashlib
import re
import sys

TOKEN = re.compile(
    r"https?://\S+|www\.\S+"
    r"|(?:[A-Za-z]\.){2,}"
    r"|[A-Za-z]+(?=n['’]t\b)|n['’]t\b"
    r"|['’](?:s|ll|re|ve|d|m)\b"
    r"|\d+(?:[.,:]\d+)*"
    r"|[^\W\d_]+"
    r"|\.\.\.|--+|\S",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "--"})


def treebank(path):
    """One list of forms a sentence."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        forms = []
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                forms.append(cells[1].translate(QUOTES).lower())
            elif forms and len(cells) == 1 and not cells[0]:
                yield forms
                forms = []


def lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", errors="replace") as file:
        for line in file:
            line = line.strip().replace("``", '"').replace("''", '"')
            if line and not line.startswith("==="):
                yield line


def main():
    seen = set()
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        for path in sys.argv[2:]:
            if path.endswith(".conllu.gz"):
                for forms in treebank(path):
                    out.write(DIGIT.sub("0", " ".join(forms)) + "\n")
                continue
            for line in lines(path):
                key = hashlib.blake2b(line.encode(), digest_size=8).digest()
                if key in seen:
                    continue
                seen.add(key)
                tokens = TOKEN.findall(line.translate(QUOTES).lower())
                if tokens:
                    out.write(DIGIT.sub("0", " ".join(tokens)) + "\n")


if __name__ == "__main__":
    main()

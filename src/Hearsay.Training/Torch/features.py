"""What the syntax model sees of a word. Hearsay.Language.Learning.WordFeatures computes the same in C#."""
import functools
import re

BUCKETS = 16384
QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "--"})
DIGIT = re.compile(r"[0-9]")


def lower(form):
    """Lower case, character by character, so that lengths never change."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in form)


def key(form):
    """The form under which a word's vector is looked up."""
    return DIGIT.sub("0", lower(form.translate(QUOTES)))


def shape(form):
    """X for capitals, x for small letters, d for digits, others as they are; runs longer than two are cut to two."""
    out = []
    for c in form:
        kind = "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c
        if len(out) < 2 or out[-1] != kind or out[-2] != kind:
            out.append(kind)
    return "".join(out)


def fnv(text):
    """FNV-1a over UTF-16 code units, modulo the number of buckets."""
    h = 2166136261
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        h = ((h ^ (data[i] | data[i + 1] << 8)) * 16777619) & 0xFFFFFFFF
    h ^= h >> 15
    return h % BUCKETS


@functools.lru_cache(maxsize=None)
def buckets(form):
    """The hash buckets of a word: the first is the whole word, so that it can be dropped in training."""
    w = lower(form.translate(QUOTES))[:40]
    out = [fnv("w" + w), fnv("h" + shape(form[:40]))]
    for n in (1, 2, 3):
        if len(w) >= n:
            out.append(fnv("p" + w[:n]))
    for n in (1, 2, 3, 4):
        if len(w) >= n:
            out.append(fnv("s" + w[-n:]))
    framed = "^" + w + "$"
    for i in range(len(framed) - 2):
        out.append(fnv("g" + framed[i:i + 3]))
    return out

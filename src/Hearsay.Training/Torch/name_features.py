"""What the name finder sees of a word by itself. Hearsay.Language.Naming.NameLists computes the same in C#."""
import functools
import os

import features


def rows():
    """The lists as (name of the list, word)."""
    with open(os.path.join(os.path.dirname(__file__), "name-lists.tsv"), encoding="utf-8") as file:
        return [tuple(line.rstrip("\n").split("\t")) for line in file]


@functools.lru_cache(maxsize=None)
def lists():
    on = {}
    for name, word in rows():
        on.setdefault(word, []).append(name)
    return on


@functools.lru_cache(maxsize=None)
def buckets(form):
    """The hash buckets of the word, one for each list that it is on, and one more for a capitalised first name."""
    out = list(features.buckets(form))
    on = lists().get(features.lower(form), []) if len(form) <= 40 else []
    out += [features.fnv("z" + name) for name in on]
    if "first" in on and form[0].isupper():
        out.append(features.fnv("zFirst"))
    return out

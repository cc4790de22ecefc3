"""Writes a trained name finder in Hearsay's own format.

usage: export_names.py CHECKPOINT OUTPUT NAME
"""
import sys

import torch

import name_features
from export_syntax import Writer


def main():
    checkpoint, output, name = sys.argv[1:4]
    saved = torch.load(checkpoint)
    m = saved["model"]
    own, hidden, inputs = (saved["config"][k] for k in ("own", "nameHidden", "nameInputs"))
    width = m["inner.weight"].shape[1] - own - inputs
    out = Writer(name)
    out.header["numbers"] = {"hidden": hidden, "inputs": width}
    out.strings("lists", ["\t".join(row) for row in name_features.rows()])
    out.bytes("inner", m["inner.weight"][:, :width])
    out.floats("inner.bias", m["inner.bias"])
    out.bytes("bag", m["bag.weight"] @ m["inner.weight"][:, width + inputs:].T)
    out.floats("word", m["inner.weight"][:, width:width + inputs].T)
    out.bytes("window", torch.cat(m["window.weight"].split(hidden, 1)))
    out.floats("window.bias", m["window.bias"])
    out.bytes("outer", m["out.weight"])
    out.floats("outer.bias", m["out.bias"])
    out.write(output)


if __name__ == "__main__":
    main()

"""Writes a trained syntax model in Hearsay's own format: weights as signed bytes with one scale a row.

usage: export_syntax.py CHECKPOINT OUTPUT NAME
"""
import json
import struct
import sys

import torch

import features


class Writer:
    def __init__(self, name):
        self.header = {"name": name, "numbers": {}, "tensors": {}}
        self.data = bytearray()

    def raw(self, name, data):
        self.data.extend(b"\0" * (-len(self.data) % 64))
        self.header["tensors"][name] = [len(self.data), len(data)]
        self.data.extend(data)

    def strings(self, name, values):
        self.raw(name, "\n".join(values).encode("utf-8"))

    def floats(self, name, values):
        self.raw(name, values.detach().float().contiguous().numpy().astype("<f4").tobytes())

    def bytes(self, name, rows):
        """One scale a row, so that the largest weight of the row becomes 127."""
        rows = rows.detach().float()
        scale = rows.abs().amax(dim=1).clamp_min(1e-8) / 127
        self.raw(name, (rows / scale[:, None]).round().clamp(-127, 127).to(torch.int8).contiguous().numpy().tobytes())
        self.floats(name + ".scale", scale)

    def write(self, path):
        text = json.dumps(self.header, sort_keys=True, separators=(",", ":")).encode("utf-8")
        text += b" " * (-(12 + len(text)) % 64)
        with open(path, "wb") as file:
            file.write(b"HEARSAY1" + struct.pack("<i", len(text)) + text + self.data)


def main():
    checkpoint, output, name = sys.argv[1:4]
    saved = torch.load(checkpoint)
    m, config = saved["model"], saved["config"]
    out = Writer(name)
    out.header["numbers"] = {**config, "buckets": features.BUCKETS}
    for kind, labels in zip(("upos", "xpos", "feats", "deprel"), saved["labels"]):
        values = sorted(labels, key=labels.get)
        out.strings(kind, ["" if v == "_" else v for v in values])
    out.strings("words", saved["words"])
    out.bytes("table", m["vectors.weight"] @ m["project.weight"].T + m["project.bias"])
    out.bytes("bag", m["bag.weight"])
    ways = (("forward", ""), ("backward", "_reverse"))
    out.bytes("first.input", torch.cat([m["first.weight_ih_l0" + s] for _, s in ways]))
    out.floats("first.input.bias", torch.cat([m["first.bias_ih_l0" + s] + m["first.bias_hh_l0" + s] for _, s in ways]))
    for way, s in ways:
        out.bytes("first." + way, m["first.weight_hh_l0" + s])
        out.bytes("second." + way, torch.cat([m["second.weight_ih_l0" + s], m["second.weight_hh_l0" + s]], 1))
        out.floats("second." + way + ".bias", m["second.bias_ih_l0" + s] + m["second.bias_hh_l0" + s])
    parts = ("tag_hidden", "dep", "head", "rel_dep", "rel_head")
    out.bytes("heads", torch.cat([m[p + ".weight"] for p in parts]))
    out.floats("heads.bias", torch.cat([m.get(p + ".bias", torch.zeros(m[p + ".weight"].shape[0])) for p in parts]))
    out.bytes("tags", m["tag_out.weight"])
    out.floats("tags.bias", m["tag_out.bias"])
    out.bytes("bilinear", m["bilinear"].T)
    out.floats("root", m["root"])
    out.floats("head.bias", m["head_bias.weight"].flatten())
    out.bytes("relations", m["rel_out.weight"])
    out.floats("relations.bias", m["rel_out.bias"])
    out.floats("relation.root", m["rel_root"])
    out.write(output)


if __name__ == "__main__":
    main()

"""Trains the tagger and parser from CoNLL-U. See docs/models.md for the recipe of the committed model.

Writes a checkpoint after every pass and resumes from it. Same seed, same machine, same model.
"""
import argparse
import gzip
import json
import math
import os
import random
import time

import torch
from torch.nn import functional as F

import features
import iob
from model import NAMES, Syntax


def read_conllu(path):
    sentences, rows = [], []
    with gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    sentences.append(rows)
                rows = []
            elif line[0] != "#":
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append((cells[1], cells[3], cells[4], cells[5], int(cells[6]), cells[7]))
    if rows:
        sentences.append(rows)
    return sentences


def read_vectors(path):
    with open(path, encoding="utf-8") as file:
        count, width = map(int, file.readline().split())
        words, table = ["<unknown>"], torch.zeros(count + 1, width)
        for i, line in enumerate(file):
            cells = line.rstrip().split(" ")
            words.append(cells[0])
            table[i + 1] = torch.tensor([float(c) for c in cells[1:]])
    table[1:] /= table[1:].norm(dim=1, keepdim=True).clamp_min(1e-6)
    table *= table.shape[1] ** 0.5 / 4
    return words, table


class Columns:
    """Sentences as integers: word, buckets, and then columns of labels."""

    def __init__(self, items):
        self.items = items

    @staticmethod
    def of_treebank(sentences, vocabulary, labels):
        items = []
        for rows in sentences:
            word = [vocabulary.get(features.key(r[0]), 0) for r in rows]
            bags = [features.buckets(r[0]) for r in rows]
            gold = [[labels[k].get(r[k + 1], -1) for r in rows] for k in range(3)]
            heads = [r[4] for r in rows]
            rels = [labels[3].get(r[5], -1) for r in rows]
            items.append((word, bags, gold[0], gold[1], gold[2], heads, rels))
        return Columns(items)

    @staticmethod
    def of_names(sentences, vocabulary):
        return Columns([([vocabulary.get(features.key(f), 0) for f, _ in rows], [features.buckets(f) for f, _ in rows],
                         [NAMES.index(t) for _, t in rows]) for _, rows in sentences])

    def batches(self, words, rng=None):
        order = sorted(range(len(self.items)), key=lambda i: (len(self.items[i][0]), rng.random() if rng else i))
        groups, group, size = [], [], 0
        for i in order:
            n = len(self.items[i][0])
            if group and size + n > words:
                groups.append(group)
                group, size = [], 0
            group.append(i)
            size += n
        groups.append(group)
        if rng:
            rng.shuffle(groups)
        for g in groups:
            yield [self.items[i] for i in sorted(g, key=lambda i: -len(self.items[i][0]))]


def tensors(batch, drop=0.0, rng=None):
    lengths = [len(b[0]) for b in batch]
    words, bags, offsets, scale, keep = [], [], [], [], []
    for item in batch:
        for w, b in zip(item[0], item[1]):
            dropped = drop > 0 and rng.random() < drop
            words.append(w)
            keep.append(0.0 if dropped else 1.0)
            offsets.append(len(bags))
            b = b[1:] if dropped else b
            bags.extend(b)
            scale.append(len(b) ** -0.5)
    pad = torch.nn.utils.rnn.pad_sequence
    gold = [pad([torch.tensor(item[k]) for item in batch], True, -1) for k in range(2, len(batch[0]))]
    return (torch.tensor(words), torch.tensor(bags), torch.tensor(offsets), torch.tensor(scale), torch.tensor(keep)), lengths, gold


def forward(model, inputs, lengths, heads=None):
    states = model.encode(model.embed(*inputs), lengths)
    tags = model.tags(states)
    arcs = model.arcs(states)
    n = arcs.shape[1]
    inside = torch.arange(n + 1)[None, :] <= torch.tensor(lengths)[:, None]
    arcs = arcs.masked_fill(~inside[:, None, :], -1e9)
    arcs[:, torch.arange(n), torch.arange(n) + 1] = -1e9
    if heads is None:
        heads = arcs.argmax(-1)
    return tags, arcs, model.relations(states, heads.clamp_min(0)), heads


def loss_of_names(model, batch, drop, rng):
    inputs, lengths, (names,) = tensors(batch, drop, rng)
    logits = model.name_out(model.encode(model.embed(*inputs), lengths))
    return F.cross_entropy(logits.flatten(0, 1), names.flatten(), ignore_index=-1)


def loss_of(model, batch, drop, rng, tag_weight):
    if len(batch[0]) == 3:
        return loss_of_names(model, batch, drop, rng)
    inputs, lengths, (upos, xpos, feats, heads, rels) = tensors(batch, drop, rng)
    tags, arcs, relations, _ = forward(model, inputs, lengths, heads)
    def cross(logits, gold):
        return F.cross_entropy(logits.flatten(0, 1), gold.flatten(), ignore_index=-1)
    return (cross(arcs, heads) + cross(relations, rels) + tag_weight * cross(tags[0], upos)
            + 0.5 * cross(tags[1], xpos) + 0.3 * cross(tags[2], feats))


def score(model, columns):
    """UPOS, XPOS, FEATS, UAS, LAS (without subtypes kept apart) on gold tokens, greedy heads."""
    model.eval()
    right, total = [0] * 5, 0
    with torch.no_grad():
        for batch in columns.batches(3000):
            inputs, lengths, (upos, xpos, feats, heads, rels) = tensors(batch)
            tags, _, relations, predicted = forward(model, inputs, lengths)
            real = heads >= 0
            total += int(real.sum())
            for k, gold in enumerate((upos, xpos, feats)):
                right[k] += int(((tags[k].argmax(-1) == gold) & real).sum())
            attached = (predicted == heads) & real
            right[3] += int(attached.sum())
            right[4] += int((attached & (relations.argmax(-1) == rels)).sum())
    model.train()
    return [round(100 * r / total, 2) for r in right]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--train", required=True)
    parser.add_argument("--names", default="", help="folder of name sets, whose types the encoder learns to tell as well")
    parser.add_argument("--start", default="", help="a finished checkpoint to go on from, with a fresh learning rate")
    parser.add_argument("--dev", required=True)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--passes", type=int, default=24)
    parser.add_argument("--hidden", type=int, default=192)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.35)
    parser.add_argument("--batch", type=int, default=1500, help="words a batch")
    parser.add_argument("--extra-share", type=float, default=0.5, help="words of the name sets a pass, as a multiple of the treebank")
    parser.add_argument("--tag-weight", type=float, default=0.5, help="weight of the universal tags in the loss")
    parser.add_argument("--stop", type=int, default=0, help="stop after so many passes, before the learning rate has come down")
    parser.add_argument("--sparse", action="store_true", help="update only the embeddings that a batch touched: twice as fast")
    args = parser.parse_args()

    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    words, table = read_vectors(args.vectors)
    vocabulary = {w: i for i, w in enumerate(words)}
    train, dev = read_conllu(args.train), read_conllu(args.dev)
    labels = [{v: i for i, v in enumerate(sorted({r[k] for s in train for r in s}))} for k in (1, 2, 3, 5)]
    data, check = Columns.of_treebank(train, vocabulary, labels), Columns.of_treebank(dev, vocabulary, labels)
    extra = Columns.of_names(iob.outside(args.names), vocabulary) if args.names else None
    model = Syntax(table, [len(l) for l in labels], args.hidden, dropout=args.dropout, sparse=args.sparse)
    if args.start:
        model.load_state_dict(torch.load(args.start)["model"])
    embeddings = [model.vectors.weight, model.bag.weight] if args.sparse else []
    dense = [p for p in model.parameters() if all(p is not e for e in embeddings)]
    optimisers = [torch.optim.Adam(dense, lr=args.rate, betas=(0.9, 0.95))]
    if embeddings:
        optimisers.append(torch.optim.SparseAdam(embeddings, lr=args.rate, betas=(0.9, 0.95)))
    average = {k: v.clone() for k, v in model.state_dict().items()}
    steps = len(list(data.batches(args.batch)))
    if extra:
        steps = int(steps * (1 + args.extra_share))
    start, step, began = 0, 0, time.time()
    state = args.out + ".state"
    if os.path.exists(state):
        saved = torch.load(state)
        model.load_state_dict(saved["model"])
        for optimiser, kept in zip(optimisers, saved["optimisers"]):
            optimiser.load_state_dict(kept)
        average, start, step = saved["average"], saved["pass"] + 1, saved["step"]
        rng.setstate(saved["rng"])
        torch.set_rng_state(saved["torch"])
        began = time.time() - saved["elapsed"]
    print(f"{len(train)} sentences, labels {[len(l) for l in labels]}, {steps} steps a pass", flush=True)
    for number in range(start, args.passes):
        total, count = 0.0, 0
        batches = list(data.batches(args.batch, rng))
        if extra:
            more = list(extra.batches(args.batch, rng))
            batches += more[:int(len(batches) * args.extra_share)]
            rng.shuffle(batches)
        for batch in batches:
            done = step / (steps * args.passes)
            factor = min(1.0, (step + 1) / 200) * max(0.01, 0.5 * (1 + math.cos(math.pi * min(done, 1.0))))
            loss = loss_of(model, batch, 0.12, rng, args.tag_weight)
            for optimiser in optimisers:
                optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(dense, 5.0)
            for optimiser in optimisers:
                for group in optimiser.param_groups:
                    group["lr"] = args.rate * factor
                optimiser.step()
            step += 1
            if step % 10 == 0:
                decay = min(0.995, (step + 10) / (step + 300))
                for k, v in model.state_dict().items():
                    average[k].mul_(decay).add_(v, alpha=1 - decay)
            total, count = total + loss.item(), count + 1
        line = f"pass {number + 1}: loss {total / count:.3f}, {(time.time() - began) / 60:.1f} min"
        if number % 3 == 2 or number + 1 in (args.passes, args.stop):
            own = {k: v.clone() for k, v in model.state_dict().items()}
            line += f", dev upos xpos feats uas las {score(model, check)}"
            model.load_state_dict(average)
            line += f", averaged {score(model, check)}"
            torch.save({"config": model.config, "labels": labels, "words": words, "model": model.state_dict()}, args.out)
            model.load_state_dict(own)
        torch.save({"model": model.state_dict(), "optimisers": [o.state_dict() for o in optimisers], "average": average, "pass": number,
                    "step": step, "rng": rng.getstate(), "torch": torch.get_rng_state(), "elapsed": time.time() - began}, state)
        print(line, flush=True)
        if number + 1 == args.stop:
            break


if __name__ == "__main__":
    main()

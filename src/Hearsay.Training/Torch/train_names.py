"""Trains the name finder on top of a syntax model that stays as it is.

usage: train_names.py SYNTAX.model DATA OUTPUT.pt [--folds 5] [--passes N] [--seed S]

DATA is a folder with en_ewt-ud-dev.iob2 (UNER), wikigold, WNUT17 and BTC. Prints the F1 of cross-validation on the
UNER set, fold by fold of whole documents, then learns from all of it.
"""
import argparse
import random

import torch
from torch import nn
from torch.nn import functional as F

import features
import iob
import name_features
import read_model
from model import NAMES


class Finder(nn.Module):
    """A window of three words over the states and inputs of the syntax model and hashed features of its own."""

    def __init__(self, width, inputs, own=64, hidden=128, dropout=0.4):
        super().__init__()
        self.config = dict(own=own, nameHidden=hidden, nameInputs=inputs)
        self.bag = nn.EmbeddingBag(features.BUCKETS, own, mode="sum")
        nn.init.normal_(self.bag.weight, std=0.05)
        self.inner = nn.Linear(width + inputs + own, hidden)
        self.window = nn.Linear(3 * hidden, hidden)
        self.out = nn.Linear(hidden, len(NAMES))
        self.p = dropout

    def forward(self, states, inputs, bags, offsets, scale, breaks):
        own = self.bag(bags, offsets) * scale[:, None]
        x = torch.cat([F.dropout(part, self.p, self.training) for part in (states, inputs, own)], 1)
        x = F.dropout(F.relu(self.inner(x)), self.p, self.training)
        none = torch.zeros(1, x.shape[1])
        before = torch.cat([none, x[:-1]]) * (1 - breaks[0])[:, None]
        after = torch.cat([x[1:], none]) * (1 - breaks[1])[:, None]
        return self.out(F.dropout(F.relu(self.window(torch.cat([before, x, after], 1))), self.p, self.training))


def encode(model, vocabulary, sentences):
    """Adds to every sentence the states and the inputs of its words."""
    order = sorted(range(len(sentences)), key=lambda i: -len(sentences[i][1]))
    states, inputs = [None] * len(sentences), [None] * len(sentences)
    with torch.no_grad():
        for start in range(0, len(order), 64):
            some = order[start:start + 64]
            words, bags, offsets, scale = [], [], [], []
            for i in some:
                for f, _ in sentences[i][1]:
                    b = features.buckets(f)
                    words.append(vocabulary.get(features.key(f), 0))
                    offsets.append(len(bags))
                    bags.extend(b)
                    scale.append(len(b) ** -0.5)
            lengths = [len(sentences[i][1]) for i in some]
            flat = model.embed(torch.tensor(words), torch.tensor(bags), torch.tensor(offsets), torch.tensor(scale), torch.ones(len(words)))
            out = model.encode(flat, lengths)
            for k, (i, own) in enumerate(zip(some, torch.split(flat, lengths))):
                inputs[i] = own.clone()
                states[i] = (out[k, :lengths[k]] * 63).round() / 63
    return [(n, rows, states[i], inputs[i]) for i, (n, rows) in enumerate(sentences)]


def tensors(batch):
    bags, offsets, scale, first, last, gold = [], [], [], [], [], []
    for _, rows, _, _ in batch:
        for k, (form, tag) in enumerate(rows):
            b = name_features.buckets(form)
            offsets.append(len(bags))
            bags.extend(b)
            scale.append(len(b) ** -0.5)
            first.append(float(k == 0))
            last.append(float(k + 1 == len(rows)))
            gold.append(NAMES.index(tag))
    return (torch.cat([b[2] for b in batch]), torch.cat([b[3] for b in batch]), torch.tensor(bags), torch.tensor(offsets), torch.tensor(scale),
            (torch.tensor(first), torch.tensor(last))), torch.tensor(gold)


def train(inside, outside, passes, seed, widths):
    torch.manual_seed(seed)
    rng = random.Random(seed)
    finder = Finder(*widths)
    optimiser = torch.optim.Adam(finder.parameters(), lr=2e-3)
    for number in range(passes):
        items = inside * 3 + rng.sample(outside, min(len(outside), 3 * len(inside)))
        rng.shuffle(items)
        for group in optimiser.param_groups:
            group["lr"] = 2e-3 * (1 - number / passes)
        for start in range(0, len(items), 48):
            x, gold = tensors(items[start:start + 48])
            loss = F.cross_entropy(finder(*x), gold)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return finder.eval()


def decode(logits):
    """The best path in which I follows B or I of the same type."""
    best, back = [[float(v) if not NAMES[k].startswith("I") else -1e9 for k, v in enumerate(logits[0])]], []
    for row in logits[1:]:
        scores, pointers = [], []
        for k, name in enumerate(NAMES):
            allowed = range(len(NAMES)) if name[0] != "I" else [NAMES.index("B" + name[1:]), k]
            p = max(allowed, key=lambda j: best[-1][j])
            scores.append(best[-1][p] + float(row[k]))
            pointers.append(p)
        best.append(scores)
        back.append(pointers)
    k = max(range(len(NAMES)), key=lambda j: best[-1][j])
    path = [k]
    for pointers in reversed(back):
        k = pointers[k]
        path.append(k)
    return [NAMES[k] for k in reversed(path)]


def spans(tags):
    found, start = set(), None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and tag[0] != "I":
            found.add((start, i, tags[start][2:]))
            start = None
        if tag[0] == "B":
            start = i
    return found


def evaluate(finder, items):
    right = guessed = real = 0
    with torch.no_grad():
        for item in items:
            x, _ = tensors([item])
            predicted, gold = spans(decode(finder(*x))), spans([t for _, t in item[1]])
            right, guessed, real = right + len(predicted & gold), guessed + len(predicted), real + len(gold)
    return right, guessed, real


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("syntax", help="the finished syntax model, whose states the finder reads")
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--passes", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    model, vocabulary = read_model.read_syntax(args.syntax)
    widths = 2 * model.config["hidden"], model.config["inputs"]
    inside = encode(model, vocabulary, iob.read(args.data + "/en_ewt-ud-dev.iob2", 1, 2))
    others = iob.outside(args.data)
    outside = encode(model, vocabulary, others)
    print(f"{len(inside)} sentences of UNER, {len(outside)} of other sets", flush=True)
    documents = sorted({n.rsplit("-", 1)[0] for n, _, _, _ in inside})
    random.Random(args.seed).shuffle(documents)
    totals = [0, 0, 0]
    for fold in range(args.folds):
        held = set(documents[fold::args.folds])
        known = [s for s in inside if s[0].rsplit("-", 1)[0] not in held]
        finder = train(known, outside, args.passes, args.seed, widths)
        counts = evaluate(finder, [s for s in inside if s[0].rsplit("-", 1)[0] in held])
        totals = [a + b for a, b in zip(totals, counts)]
        print(f"fold {fold + 1}: right, found, real {counts}", flush=True)
    if args.folds:
        precision, recall = totals[0] / totals[1], totals[0] / totals[2]
        print(f"cross-validation: precision {precision:.4f} recall {recall:.4f} f1 {2 * precision * recall / (precision + recall):.4f}", flush=True)
    finder = train(inside, outside, args.passes, args.seed, widths)
    torch.save({"config": finder.config, "model": finder.state_dict()}, args.out)


if __name__ == "__main__":
    main()

"""The syntax model: word inputs, two bidirectional LSTM layers, a tagger and a biaffine parser."""
import torch
from torch import nn
from torch.nn import functional as F

import features

NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]


class Syntax(nn.Module):
    """hidden: LSTM units each way. sizes: number of UPOS, XPOS, FEATS and relation labels."""

    def __init__(self, vectors, sizes, hidden=192, inputs=192, arc=128, rel=96, tag=128, dropout=0.35, sparse=False):
        super().__init__()
        self.config = dict(hidden=hidden, inputs=inputs, arc=arc, rel=rel, tag=tag)
        self.sizes = sizes
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=False, sparse=sparse)
        self.project = nn.Linear(vectors.shape[1], inputs)
        self.bag = nn.EmbeddingBag(features.BUCKETS, inputs, mode="sum", sparse=sparse)
        nn.init.normal_(self.bag.weight, std=0.05)
        self.first = nn.LSTM(inputs, hidden, bidirectional=True, batch_first=True)
        self.second = nn.LSTM(2 * hidden, hidden, bidirectional=True, batch_first=True)
        width = 2 * hidden
        self.tag_hidden = nn.Linear(width, tag)
        self.tag_out = nn.Linear(tag, sum(sizes[:3]))
        self.dep = nn.Linear(width, arc)
        self.head = nn.Linear(width, arc)
        self.root = nn.Parameter(torch.randn(arc) * 0.1)
        self.bilinear = nn.Parameter(torch.zeros(arc, arc))
        self.head_bias = nn.Linear(arc, 1, bias=False)
        nn.init.xavier_uniform_(self.bilinear)
        self.rel_dep = nn.Linear(width, rel)
        self.rel_head = nn.Linear(width, rel, bias=False)
        self.rel_root = nn.Parameter(torch.zeros(rel))
        self.rel_out = nn.Linear(rel, sizes[3])
        self.name_out = nn.Linear(width, len(NAMES))
        self.p = dropout

    def embed(self, words, bags, offsets, scale, keep):
        """words: ids in order of appearance; keep: 0 where the word itself is dropped."""
        v = self.project(self.vectors(words) * keep[:, None])
        return v + self.bag(bags, offsets) * scale[:, None]

    def mask(self, x):
        """Dropout with one mask for all steps of a sentence."""
        if not self.training:
            return x
        keep = torch.full((x.shape[0], 1, x.shape[2]), 1 - self.p).bernoulli_() / (1 - self.p)
        return x * keep

    def encode(self, flat, lengths):
        x = nn.utils.rnn.pad_sequence(torch.split(flat, lengths), batch_first=True)
        one = self.lstm(self.first, self.mask(x), lengths)
        two = self.lstm(self.second, self.mask(one), lengths)
        return self.mask(two)

    @staticmethod
    def lstm(layer, x, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
        return nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True)[0]

    def tags(self, states):
        """Logits of UPOS, XPOS and FEATS."""
        return self.tag_out(F.dropout(F.relu(self.tag_hidden(states)), self.p * 0.5, self.training)).split(self.sizes[:3], -1)

    def arcs(self, states):
        """Scores: for each dependent, the root and then every word as its head."""
        d = F.dropout(F.relu(self.dep(states)), self.p, self.training)
        h = F.dropout(F.relu(self.head(states)), self.p, self.training)
        h = torch.cat([self.root.expand(h.shape[0], 1, -1), h], 1)
        return d @ self.bilinear @ h.transpose(1, 2) + self.head_bias(h).transpose(1, 2)

    def relations(self, states, heads):
        """Logits of the relation to the given head (0 = root)."""
        h = self.rel_head(states)
        h = torch.cat([self.rel_root.expand(h.shape[0], 1, -1), h], 1)
        picked = h.gather(1, heads[:, :, None].expand(-1, -1, h.shape[2]))
        return self.rel_out(F.dropout(F.relu(self.rel_dep(states) + picked), self.p * 0.7, self.training))

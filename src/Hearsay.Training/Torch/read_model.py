"""Reads a syntax model in Hearsay's own format back into the network it was written from, as far as its states need."""
import json
import struct

import numpy
import torch

from model import Syntax


def tensors(path):
    """The header, and a function that gives the bytes of a tensor."""
    with open(path, "rb") as file:
        data = file.read()
    if data[:8] != b"HEARSAY1":
        raise ValueError(f"'{path}' is no model of Hearsay.")
    size = struct.unpack("<i", data[8:12])[0]
    header = json.loads(data[12:12 + size])

    def raw(name):
        start, length = header["tensors"][name]
        return data[12 + size + start:12 + size + start + length]
    return header, raw


def read_syntax(path):
    """The network, whose vectors have been projected already, and its vocabulary."""
    header, raw = tensors(path)
    numbers = header["numbers"]
    hidden, inputs = numbers["hidden"], numbers["inputs"]

    def floats(name):
        return torch.from_numpy(numpy.frombuffer(raw(name), "<f4").copy())

    def matrix(name, width):
        weights = torch.from_numpy(numpy.frombuffer(raw(name), "i1").astype("f4")).view(-1, width)
        return weights * floats(name + ".scale")[:, None]

    words = raw("words").decode("utf-8").split("\n")
    model = Syntax(matrix("table", inputs), [1, 1, 1, 1], hidden, inputs)
    first = matrix("first.input", inputs).split(4 * hidden)
    biases = floats("first.input.bias").split(4 * hidden)
    with torch.no_grad():
        model.project.weight.copy_(torch.eye(inputs))
        model.project.bias.zero_()
        model.bag.weight.copy_(matrix("bag", inputs))
        for k, (way, suffix) in enumerate((("forward", ""), ("backward", "_reverse"))):
            second = matrix("second." + way, 3 * hidden)
            for layer, own, back, bias in (
                    (model.first, first[k], matrix("first." + way, hidden), biases[k]),
                    (model.second, second[:, :2 * hidden], second[:, 2 * hidden:], floats("second." + way + ".bias"))):
                getattr(layer, "weight_ih_l0" + suffix).copy_(own)
                getattr(layer, "weight_hh_l0" + suffix).copy_(back)
                getattr(layer, "bias_ih_l0" + suffix).copy_(bias)
                getattr(layer, "bias_hh_l0" + suffix).zero_()
    return model.eval(), {w: i for i, w in enumerate(words)}

"""A BERT encoder whose weights come out of an ONNX file (Devlin et al. 2019; bge-small: Xiao et al. 2023)."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional as F


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None, dropout: float) -> Tensor:
        batch, length, width = x.shape

        def split(t: Tensor) -> Tensor:
            return t.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        # Spelled out: PyTorch's fused attention takes half of a training step on a CPU, going backward.
        s = q @ k.transpose(-1, -2) / math.sqrt(width // self.heads)
        a = torch.softmax(s if mask is None else s + mask, -1).to(v.dtype) @ v
        a = self.out(a.transpose(1, 2).reshape(batch, length, width))
        x = self.norm1(x + F.dropout(a, dropout, self.training))
        h = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(h, dropout, self.training))


class Encoder(nn.Module):
    """Word pieces (batch, length) → vectors (batch, length, width)."""

    def __init__(self, vocabulary: int, positions: int, width: int, heads: int, inner: int, layers: int):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.types = nn.Parameter(torch.zeros(width))
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))

    def forward(self, pieces: Tensor, mask: Tensor | None = None, extra: Tensor | None = None, dropout: float = 0.0):
        x = self.words(pieces) + self.positions.weight[: pieces.shape[1]] + self.types
        if extra is not None:
            x = x + extra
        x = F.dropout(self.norm(x), dropout, self.training)
        for layer in self.layers:
            x = layer(x, mask, dropout)
        return x


def load(path: Path, heads: int = 12, layers: int | None = None) -> Encoder:
    """The encoder in an ONNX export of a BERT model, cut to its first `layers` layers."""
    graph = onnx.load(str(path)).graph
    named = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    prefix = next(n for n in named if n.endswith("embeddings.word_embeddings.weight"))[: -len("embeddings.word_embeddings.weight")]

    def tensor(name: str) -> np.ndarray:
        return named[prefix + name]

    # Exporters fold the transposed weight of each matrix product into an unnamed constant; the bias that is added to
    # the product tells which one it is.
    products = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in named}
    weight_of = {}
    for n in graph.node:
        if n.op_type == "Add":
            bias = [i for i in n.input if i in named]
            product = [i for i in n.input if i in products]
            if bias and product:
                weight_of[bias[0]] = named[products[product[0]]].T

    total = sum(1 for n in named if n.endswith("attention.self.query.bias"))
    words = tensor("embeddings.word_embeddings.weight")
    inner = tensor("encoder.layer.0.intermediate.dense.bias").shape[0]
    positions = tensor("embeddings.position_embeddings.weight")
    encoder = Encoder(words.shape[0], positions.shape[0], words.shape[1], heads, inner, layers or total)

    def put(parameter: Tensor, value: np.ndarray) -> None:
        assert tuple(parameter.shape) == value.shape, (parameter.shape, value.shape)
        parameter.data.copy_(torch.from_numpy(value.copy()))

    put(encoder.words.weight, words)
    put(encoder.positions.weight, positions)
    put(encoder.types, tensor("embeddings.token_type_embeddings.weight")[0])
    put(encoder.norm.weight, tensor("embeddings.LayerNorm.weight"))
    put(encoder.norm.bias, tensor("embeddings.LayerNorm.bias"))
    for i, layer in enumerate(encoder.layers):
        for ours, theirs in {
            "query": "attention.self.query",
            "key": "attention.self.key",
            "value": "attention.self.value",
            "out": "attention.output.dense",
            "up": "intermediate.dense",
            "down": "output.dense",
        }.items():
            bias = f"{prefix}encoder.layer.{i}.{theirs}.bias"
            put(getattr(layer, ours).bias, named[bias])
            put(getattr(layer, ours).weight, weight_of[bias])
        for ours, theirs in {"norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}.items():
            put(getattr(layer, ours).weight, tensor(f"encoder.layer.{i}.{theirs}.weight"))
            put(getattr(layer, ours).bias, tensor(f"encoder.layer.{i}.{theirs}.bias"))
    return encoder

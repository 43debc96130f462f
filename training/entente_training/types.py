"""Event types of (sentence, source, target): a small head on the reader's states, trained on plv; the encoder stays as it is.

python -m entente_training.types --checkpoint FOLDER … cross-validates, then trains on all and exports types.onnx.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import zlib
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from . import data, export
from .model import Reader
from .pieces import Pieces, Vocabulary, window

# PLOVER's YIELD is CONCEDE in words and RETREAT in deeds; plv does not tell them apart.
NAMES = {"YIELD": "CONCEDE"}


class TypeHead(nn.Module):
    """States of one sentence [w, width], 0/1 marks of source and target [w] → logits [types]."""

    def __init__(self, reader: Reader, types: int, layers: int = 2, width: int = 384):
        super().__init__()
        self.source = nn.Parameter(torch.zeros(width))
        self.target = nn.Parameter(torch.zeros(width))
        self.layers = nn.ModuleList(copy.deepcopy(layer) for layer in reader.encoder.layers[-layers:])
        self.mix = nn.Sequential(nn.Linear(4 * width, width), nn.GELU())
        self.out = nn.Linear(width, types)

    def forward(self, states: Tensor, source: Tensor, target: Tensor) -> Tensor:
        x = states + source.unsqueeze(-1) * self.source + target.unsqueeze(-1) * self.target
        x = x.unsqueeze(0)
        for layer in self.layers:
            x = layer(x, None, 0.1)
        x = x[0]

        def mean(mark: Tensor) -> Tensor:
            return (mark.unsqueeze(0) @ x)[0] / mark.sum().clamp(min=1.0)

        a, b = mean(source), mean(target)
        pooled = torch.cat([a, b, x.mean(0), x.max(0).values], -1)
        return self.out(F.dropout(self.mix(pooled), 0.3, self.training))


@torch.no_grad()
def examples(reader: Reader, relations: list[data.Relation], pieces: Pieces, vocabulary: Vocabulary):
    result = []
    for r in relations:
        win = window(data.Document([data.Sentence(r.words)]), [0], [0], pieces, vocabulary, limit=256)
        t = torch.from_numpy
        h = reader.states(t(win.pieces)[None], t(win.shapes)[None], None, t(win.first)[None], t(win.last)[None])[0]
        marks = [torch.zeros(h.shape[0]), torch.zeros(h.shape[0])]
        for mark, words in zip(marks, (r.source, r.target), strict=True):
            mark[[w for w in words if w < h.shape[0]]] = 1
        result.append((h, *marks))
    return result


def fit(reader: Reader, xs, ys: list[int], weights: Tensor, types: int, epochs: int, rate: float, seed: int) -> TypeHead:
    torch.manual_seed(seed)
    head = TypeHead(reader, types).train()
    optimiser = torch.optim.AdamW(head.parameters(), lr=rate, weight_decay=0.02)
    order = list(range(len(xs)))
    rng = random.Random(seed)
    steps, total = 0, epochs * (len(order) // 16)
    for _ in range(epochs):
        rng.shuffle(order)
        for i in range(0, len(order) - 15, 16):
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, (steps + 1) / 30) * max(0.02, 1 - steps / total)
            logits = torch.stack([head(*xs[k]) for k in order[i : i + 16]])
            gold = torch.tensor([ys[k] for k in order[i : i + 16]])
            loss = F.cross_entropy(logits, gold, weight=weights, label_smoothing=0.05)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            steps += 1
    return head.eval()


def macro(found: list[str], gold: list[str]) -> float:
    scores = []
    for label in sorted(set(gold)):
        right = sum(f == g == label for f, g in zip(found, gold, strict=True))
        scores.append(200 * right / max(1, found.count(label) + gold.count(label)))
    return float(np.mean(scores))


QUADS = {
    **dict.fromkeys(["AGREE", "CONSULT", "SUPPORT"], "V-COOP"),
    **dict.fromkeys(["COOPERATE", "AID", "YIELD"], "M-COOP"),
    **dict.fromkeys(["REQUEST", "ACCUSE", "REJECT", "THREATEN"], "V-CONF"),
    **dict.fromkeys(["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"], "M-CONF"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=None)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=3)
    args = parser.parse_args()
    torch.set_num_threads(2)
    reader, vocabulary = export.load(args.checkpoint, args.encoder, args.layers)
    relations = data.plv(args.data / "plv/train.tsv")
    labels = [x for x, _ in Counter(r.root for r in relations).most_common()]
    xs = examples(reader, relations, Pieces(args.tokenizer), vocabulary)
    ys = [labels.index(r.root) for r in relations]
    counts = torch.tensor([ys.count(i) for i in range(len(labels))]).float()
    weights = (counts.mean() / counts) ** 0.3
    # Rows that share a sentence stay in one fold.
    folds = {s: i % args.folds for i, s in enumerate(sorted({" ".join(r.words) for r in relations}, key=lambda s: zlib.crc32(s.encode())))}
    fold = [folds[" ".join(r.words)] for r in relations]
    found: list[str] = [""] * len(xs)
    for k in range(args.folds):
        train = [i for i in range(len(xs)) if fold[i] != k]
        head = fit(reader, [xs[i] for i in train], [ys[i] for i in train], weights, len(labels), args.epochs, args.rate, args.seed)
        with torch.no_grad():
            for i in range(len(xs)):
                if fold[i] == k:
                    found[i] = labels[int(head(*xs[i]).argmax())]
        print(f"fold {k}", flush=True)
    gold = [r.root for r in relations]
    result = {
        "root_macro_f1": macro(found, gold),
        "quad_macro_f1": macro([QUADS[f] for f in found], [QUADS[g] for g in gold]),
        "accuracy": 100 * sum(f == g for f, g in zip(found, gold, strict=True)) / len(gold),
    }
    print(result, flush=True)
    head = fit(reader, xs, ys, weights, len(labels), args.epochs, args.rate, args.seed)
    names = [NAMES.get(x, x) for x in labels]
    (args.checkpoint / "types.json").write_text(json.dumps(names))
    (args.checkpoint / "types-scores.json").write_text(json.dumps(result))
    floats = args.checkpoint / "types-float.onnx"
    axes = {k: {0: "words"} for k in ("states", "source", "target")}
    torch.onnx.export(
        head,
        (xs[0][0], xs[0][1], xs[0][2]),
        str(floats),
        input_names=list(axes),
        output_names=["types"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )
    export.write_int8(floats, args.checkpoint / "types.onnx")


if __name__ == "__main__":
    main()

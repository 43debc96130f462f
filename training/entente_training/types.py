"""Event types of (sentence, source, target), trained on plv: layers of their own over the reader's embeddings of word pieces.

Syntax makes the reader forget what verbs mean: a head on its states, the encoder left as it is, gets a macro-F1 of 70 over
five folds, and six layers of their own from the reader's middle on 83 on one of them; so the layers start anew from the
encoder as it came. python -m entente_training.types --checkpoint FOLDER … cross-validates what it would ship (the int8
graph), then trains on all and writes types.onnx.
"""

from __future__ import annotations

import argparse
import json
import random
import zlib
from collections import Counter
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from . import data, encoder, export, slim
from .pieces import CLS, LONGEST_WORD, SEP, Pieces

# PLOVER's YIELD is CONCEDE in words and RETREAT in deeds; plv does not tell them apart.
NAMES = {"YIELD": "CONCEDE"}
LONGEST = 510  # pieces of a sentence
BATCH = 16
Example = tuple[list[int], list[float], list[float]]  # pieces without the ends, marks of source and target


class TypeReader(nn.Module):
    """Embeddings of a sentence's pieces with its ends [b, n, width], their mask and marks of the actors [b, n] → logits [b, types]."""

    def __init__(self, fresh: encoder.Encoder, types: int, width: int = 384):
        super().__init__()
        self.positions = nn.Parameter(fresh.positions.weight.detach().clone())
        self.kind = nn.Parameter(fresh.types.detach().clone())
        self.norm, self.layers = fresh.norm, fresh.layers
        self.source = nn.Parameter(torch.randn(width) * 0.02)
        self.target = nn.Parameter(torch.randn(width) * 0.02)
        self.mix = nn.Sequential(nn.Linear(4 * width, width), nn.GELU())
        self.out = nn.Linear(width, types)

    def marked(self, embedded: Tensor, source: Tensor, target: Tensor, norm: nn.Module) -> Tensor:
        x = norm(embedded + self.positions[: embedded.shape[-2]] + self.kind)
        return x + source.unsqueeze(-1) * self.source + target.unsqueeze(-1) * self.target

    def logits(self, x: Tensor, mask: Tensor | None, source: Tensor, target: Tensor) -> Tensor:
        """What the layers made of the pieces [b, n, width] → [b, types]."""

        def mean(mark: Tensor) -> Tensor:
            return (mark.unsqueeze(1) @ x) / mark.sum(1).clamp(min=1.0)[:, None, None]

        most = x if mask is None else x.masked_fill(mask.unsqueeze(-1) == 0, -1e4)
        pooled = torch.cat([mean(source), mean(target), x[:, :1], most.max(1, keepdim=True).values], -1)
        mixed = self.mix(F.dropout(pooled, 0.1, self.training))
        return self.out(F.dropout(mixed, 0.2, self.training))[:, 0]

    def forward(self, embedded: Tensor, mask: Tensor, source: Tensor, target: Tensor) -> Tensor:
        x = self.marked(embedded, source, target, self.norm)
        far = ((1 - mask) * -1e4)[:, None, None, :].to(torch.bfloat16)
        for layer in self.layers:
            x = layer(x, far, 0.1)
        return self.logits(x.float(), mask, source, target)


class Whole(nn.Module):
    """One sentence: embeddings of its pieces [n, width], 0/1 marks of source and target [n] → logits [types]."""

    def __init__(self, reader: TypeReader, table: Tensor, sample: list[Example]):
        super().__init__()
        self.reader = reader
        self.ends = nn.Parameter(table[[CLS, SEP]])
        self.norm = slim.Norm(reader.norm)
        self.layers = nn.ModuleList(map(slim.SlimLayer, reader.layers, slim.easing(list(reader.layers), lambda: reader(*batch(sample, table)))))

    def forward(self, embedded: Tensor, source: Tensor, target: Tensor) -> Tensor:
        source, target = F.pad(source, (1, 1)), F.pad(target, (1, 1))
        x = self.reader.marked(torch.cat([self.ends[:1], embedded, self.ends[1:]]), source, target, self.norm)
        for layer in self.layers:
            x = layer(x)
        return self.reader.logits(x.unsqueeze(0), None, source.unsqueeze(0), target.unsqueeze(0))[0]


def example(relation: data.Relation, pieces: Pieces) -> Example:
    ids: list[int] = []
    source: list[float] = []
    target: list[float] = []
    for i, word in enumerate(relation.words):
        for piece in pieces.of(word)[:LONGEST_WORD]:
            ids.append(piece)
            source.append(float(i in relation.source))
            target.append(float(i in relation.target))
    return ids[:LONGEST], source[:LONGEST], target[:LONGEST]


def batch(examples: list[Example], table: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    n = max(len(e[0]) for e in examples) + 2
    ids = torch.zeros(len(examples), n, dtype=torch.long)
    mask, source, target = (torch.zeros(len(examples), n) for _ in range(3))
    for row, (own, s, t) in enumerate(examples):
        end = len(own) + 2
        ids[row, :end] = torch.tensor([CLS, *own, SEP])
        mask[row, :end] = 1
        source[row, 1 : end - 1], target[row, 1 : end - 1] = torch.tensor(s), torch.tensor(t)
    return table[ids], mask, source, target


def fit(args: argparse.Namespace, table: Tensor, xs: list[Example], ys: list[int], types: int) -> TypeReader:
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    reader = TypeReader(encoder.load(args.encoder, layers=args.layers), types).train()
    counts = torch.tensor([max(1, ys.count(i)) for i in range(types)]).float()
    weights = (counts.mean() / counts) ** 0.3
    fresh = [p for n, p in reader.named_parameters() if n.split(".")[0] in ("source", "target", "mix", "out")]
    old = [p for n, p in reader.named_parameters() if n.split(".")[0] not in ("source", "target", "mix", "out")]
    rates = (args.rate, 8 * args.rate)
    optimiser = torch.optim.AdamW([{"params": old}, {"params": fresh}], lr=args.rate, weight_decay=0.01, betas=(0.9, 0.98))
    order = list(range(len(xs)))
    steps, total = 0, args.epochs * -(-len(order) // BATCH)
    for _ in range(args.epochs):
        order.sort(key=lambda i: len(xs[i][0]) + rng.random() * 15)
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        rng.shuffle(batches)
        for some in batches:
            for group, rate in zip(optimiser.param_groups, rates, strict=True):
                group["lr"] = rate * min(1, (steps + 1) / 40) * max(0.02, 1 - steps / total)
            with torch.autocast("cpu", torch.bfloat16):
                logits = reader(*batch([xs[i] for i in some], table)).float()
            loss = F.cross_entropy(logits, torch.tensor([ys[i] for i in some]), weight=weights, label_smoothing=0.05)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            steps += 1
    return reader.eval()


def write(reader: TypeReader, table: Tensor, sample: list[Example], floats: Path, target: Path) -> None:
    """The int8 graph, by way of the float one."""
    axes = {k: {0: "pieces"} for k in ("embedded", "source", "target")}
    torch.onnx.export(
        Whole(reader, table, sample).eval(),
        (torch.randn(20, table.shape[1]), torch.zeros(20), torch.zeros(20)),
        str(floats),
        input_names=list(axes),
        output_names=["types"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )
    export.write_int8(floats, target)


def answers(graph: Path, table: Tensor, xs: list[Example]) -> list[int]:
    session = onnxruntime.InferenceSession(str(graph))
    found = []
    for ids, source, target in xs:
        inputs = {"embedded": table[ids].numpy(), "source": np.float32(source), "target": np.float32(target)}
        found.append(int(session.run(["types"], inputs)[0].argmax()))
    return found


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
    parser.add_argument("--layers", type=int, default=10)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=3)
    args = parser.parse_args()
    torch.set_num_threads(2)
    table = export.load(args.checkpoint, args.encoder)[0].encoder.words.weight.detach()
    relations = data.plv(args.data / "plv/train.tsv")
    labels = [x for x, _ in Counter(r.root for r in relations).most_common()]
    pieces = Pieces(args.tokenizer)
    xs = [example(r, pieces) for r in relations]
    ys = [labels.index(r.root) for r in relations]
    floats, int8 = args.checkpoint / "types-float.onnx", args.checkpoint / "types.onnx"
    # Rows that share a sentence stay in one fold.
    sentences = sorted({" ".join(r.words) for r in relations}, key=lambda s: zlib.crc32(s.encode()))
    folds = {s: i % args.folds for i, s in enumerate(sentences)}
    fold = [folds[" ".join(r.words)] for r in relations]
    found: list[str] = [""] * len(xs)
    for k in range(args.folds):
        train = [i for i in range(len(xs)) if fold[i] != k]
        held = [i for i in range(len(xs)) if fold[i] == k]
        reader = fit(args, table, [xs[i] for i in train], [ys[i] for i in train], len(labels))
        write(reader, table, [xs[i] for i in train[:200]], floats, int8)
        for i, answer in zip(held, answers(int8, table, [xs[i] for i in held]), strict=True):
            found[i] = labels[answer]
        print(f"fold {k}: {macro([found[i] for i in held], [relations[i].root for i in held]):.1f}", flush=True)
    gold = [r.root for r in relations]
    result = {
        "root_macro_f1": macro(found, gold),
        "quad_macro_f1": macro([QUADS[f] for f in found], [QUADS[g] for g in gold]),
        "binary_macro_f1": macro([QUADS[f][2:] for f in found], [QUADS[g][2:] for g in gold]),
        "accuracy": 100 * sum(f == g for f, g in zip(found, gold, strict=True)) / len(gold),
    }
    print(result, flush=True)
    write(fit(args, table, xs, ys, len(labels)), table, xs[:200], floats, int8)
    (args.checkpoint / "types.json").write_text(json.dumps([NAMES.get(x, x) for x in labels]))
    (args.checkpoint / "types-scores.json").write_text(json.dumps(result))


if __name__ == "__main__":
    main()

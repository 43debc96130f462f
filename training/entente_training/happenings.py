"""What words of reports tell of, so that words of one happening are found alike across documents: layers of their own over the reader's
embeddings of word pieces, and a small network over pairs, learned on the training part of ECB+.

A document is read at once, and all pairs of mentions of a dozen documents of one topic are compared; entities, which ECB+ links too, are
learned beside and not shipped. python -m entente_training.happenings --held 3 … trains without a third of the topics and prints how
well these are clustered with each weight of coreference.py's trees and each threshold; without --held it writes what ships.
"""

from __future__ import annotations

import argparse
import copy
import gzip
import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from . import coreference, encoder, export, slim
from .pieces import CLS, LONGEST_WORD, MASK, SEP, Pieces

LAYERS = 10
WIDTH = 64
COSINE = 5.0  # PairNet.java has it too
HIDDEN = 0.1  # of word pieces, in training
ENTITIES = 0.5  # what they cost, beside events
TOGETHER = 12  # documents of a step
AT_ONCE = 5  # documents of like length that are read in one batch
LONGEST = 510
Spans = list[tuple[int, int, str]]  # first piece, one past the last, cluster


@dataclass
class Text:
    """A document of ECB+ with its ends."""

    topic: str
    pieces: list[int]
    events: Spans
    entities: Spans


@dataclass
class Topic:
    """Its documents, and features of pairs [mentions, mentions, features] in the order of MentionTables.java."""

    texts: list[Text]
    features: np.ndarray


def texts(folder: Path, pieces: Pieces) -> list[Text]:
    found: dict[str, Text] = {}
    places: dict[str, dict[tuple[int, int], tuple[int, int]]] = {}
    for row in map(json.loads, (folder / "docs.jsonl").open(encoding="utf-8")):
        ids, at = [CLS], {}
        for s, words in enumerate(row["sentences"]):
            for w, word in enumerate(words):
                own = pieces.of(word)[:LONGEST_WORD]
                at[s, w] = (len(ids), len(ids) + len(own))
                ids += own
        found[row["id"]] = Text(row["topic"], [*ids[: LONGEST - 1], SEP], [], [])
        places[row["id"]] = at
    for row in map(json.loads, (folder / "mentions.jsonl").open(encoding="utf-8")):
        at = places[row["doc"]]
        first, end = at[row["sentence"], row["token_start"]][0], at[row["sentence"], row["token_end"] - 1][1]
        kind = found[row["doc"]].events if row["kind"] == "event" else found[row["doc"]].entities
        kind.append((min(first, LONGEST - 2), min(end, LONGEST - 1), row["cluster"]))
    return list(found.values())


def topics(folder: Path, table: Path, columns: int, pieces: Pieces) -> dict[str, Topic]:
    rows = np.fromfile(table, dtype=">f4").astype(np.float32).reshape(-1, 4 + columns)
    by: dict[str, list[Text]] = {}
    for text in texts(folder, pieces):
        by.setdefault(text.topic, []).append(text)
    found, base = {}, 0
    for name in sorted(by):
        n = sum(len(t.events) for t in by[name])
        own = rows[(rows[:, 2] >= base) & (rows[:, 2] < base + n)]
        a, b = own[:, 2].astype(int) - base, own[:, 3].astype(int) - base
        features = np.zeros((n, n, columns), np.float32)
        features[a, b] = features[b, a] = own[:, 4:]
        clusters = [c for t in by[name] for _, _, c in t.events]
        assert all((clusters[i] == clusters[j]) == (y > 0) for i, j, y in zip(a, b, own[:, 1], strict=True)), name
        found[name] = Topic(by[name], features)
        base += n
    return found


class HappeningReader(nn.Module):
    def __init__(self, fresh: encoder.Encoder, columns: int, width: int = 384):
        super().__init__()
        self.positions = nn.Parameter(fresh.positions.weight.detach().clone())
        self.kind = nn.Parameter(fresh.types.detach().clone())
        self.norm, self.layers = fresh.norm, fresh.layers
        self.told = nn.Linear(width, WIDTH)
        self.entity = nn.Linear(width, WIDTH)
        self.entity_scale = nn.Parameter(torch.tensor([2.0, 5.0]))
        self.pair = nn.Sequential(nn.Dropout(0.2), nn.Linear(2 * WIDTH + 1 + columns, WIDTH), nn.GELU(), nn.Dropout(0.2), nn.Linear(WIDTH, 1))

    def embedded(self, vectors: Tensor, norm: nn.Module) -> Tensor:
        return norm(vectors + self.positions[: vectors.shape[-2]] + self.kind)

    def forward(self, some: list[Text], table: Tensor) -> Tensor:
        """[b, n, width]"""
        n = max(len(t.pieces) for t in some)
        ids, far = torch.zeros(len(some), n, dtype=torch.long), torch.full((len(some), 1, 1, n), -1e4, dtype=torch.bfloat16)
        for row, text in enumerate(some):
            ids[row, : len(text.pieces)] = torch.tensor(text.pieces)
            far[row, ..., : len(text.pieces)] = 0
        if self.training:
            ids = torch.where((torch.rand(ids.shape) < HIDDEN) & (ids != CLS) & (ids != SEP), MASK, ids)
        x = F.dropout(self.embedded(table[ids], self.norm), 0.1, self.training)
        with torch.autocast("cpu", torch.bfloat16):
            for layer in self.layers:
                x = layer(x, far, 0.1)
        return x.float()

    def mentions(self, some: list[Text], table: Tensor) -> tuple[Tensor, Tensor]:
        """Vectors of all events and of all entities, in the order of the documents; of entities in training only."""
        events: dict[int, list[Tensor]] = {}
        entities: dict[int, list[Tensor]] = {}
        order = sorted(range(len(some)), key=lambda i: len(some[i].pieces))
        for k in range(0, len(order), AT_ONCE):
            part = order[k : k + AT_ONCE]
            for i, x in zip(part, self([some[i] for i in part], table), strict=True):
                events[i] = [x[a:b].mean(0) for a, b, _ in some[i].events]
                entities[i] = [x[a:b].mean(0) for a, b, _ in some[i].entities] if self.training else []
        flat = [[v for i in range(len(some)) for v in of[i]] for of in (events, entities)]
        told, entity = (torch.stack(f) if f else torch.zeros(0, self.positions.shape[1]) for f in flat)
        return self.told(F.dropout(told, 0.1, self.training)), self.entity(entity)

    def logits(self, a: Tensor, b: Tensor, features: Tensor) -> Tensor:
        cosine = COSINE * F.cosine_similarity(a, b).unsqueeze(-1)
        return (self.pair(torch.cat([(a - b).abs(), a * b, cosine, features], -1)) + cosine - COSINE / 2)[:, 0]

    def entity_logits(self, entities: Tensor) -> Tensor:
        unit = F.normalize(entities, dim=-1)
        return COSINE * (unit @ unit.T) * self.entity_scale[0] - self.entity_scale[1]


def same(clusters: list[str]) -> Tensor:
    """[pairs] in the order of np.tril_indices."""
    return torch.tensor([float(clusters[i] == clusters[j]) for i, j in zip(*np.tril_indices(len(clusters), -1), strict=True)])


def cost(reader: HappeningReader, topic: Topic, chosen: list[int], scale: tuple[np.ndarray, np.ndarray], table: Tensor) -> Tensor:
    some = [topic.texts[i] for i in chosen]
    starts = np.cumsum([0, *(len(t.events) for t in topic.texts)])
    at = np.concatenate([np.arange(starts[i], starts[i + 1]) for i in chosen])
    told, entities = reader.mentions(some, table)
    i, j = np.tril_indices(len(at), -1)
    features = torch.from_numpy((topic.features[at[i], at[j]] - scale[0]) / scale[1])
    total = F.binary_cross_entropy_with_logits(reader.logits(told[i], told[j], features), same([c for t in some for _, _, c in t.events]))
    if len(entities) > 1:
        i, j = np.tril_indices(len(entities), -1)
        gold = same([c for t in some for _, _, c in t.entities])
        total = total + ENTITIES * F.binary_cross_entropy_with_logits(reader.entity_logits(entities)[i, j], gold)
    return total


def batches(known: list[Topic], rng: random.Random) -> list[tuple[Topic, list[int]]]:
    made = []
    for topic in known:
        order = [i for i, t in enumerate(topic.texts) if t.events]
        rng.shuffle(order)
        parts = max(1, round(len(order) / TOGETHER))
        made += [(topic, sorted(order[k::parts])) for k in range(parts)]
    rng.shuffle(made)
    return [(t, c) for t, c in made if sum(len(t.texts[i].events) for i in c) > 1]


def fit(args: argparse.Namespace, known: list[Topic], scale: tuple[np.ndarray, np.ndarray], table: Tensor) -> HappeningReader:
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    reader = HappeningReader(encoder.load(args.encoder, layers=LAYERS), known[0].features.shape[-1]).train()
    average = copy.deepcopy(reader)
    old = ("positions", "kind", "norm", "layers")
    groups = [[p for n, p in reader.named_parameters() if (n.split(".")[0] in old) == kept] for kept in (True, False)]
    optimiser = torch.optim.AdamW([{"params": g} for g in groups], lr=args.rate, weight_decay=0.01, betas=(0.9, 0.98))
    step, total = 0, args.epochs * len(batches(known, random.Random(0)))
    for epoch in range(args.epochs):
        sum_of_losses = 0.0
        for topic, chosen in batches(known, rng):
            for group, rate in zip(optimiser.param_groups, (args.rate, 8 * args.rate), strict=True):
                group["lr"] = rate * min(1, (step + 1) / 40) * max(0.02, 1 - step / total)
            loss = cost(reader, topic, chosen, scale, table)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            step += 1
            sum_of_losses += loss.item()
            with torch.no_grad():
                kept = min(0.98, step / (step + 10))
                for a, p in zip(average.parameters(), reader.parameters(), strict=True):
                    a.mul_(kept).add_(p, alpha=1 - kept)
        print(epoch, round(sum_of_losses / total * args.epochs, 4), flush=True)
    return average.eval()


class Whole(nn.Module):
    """Embeddings of a window's pieces [n, width] → what each tells of [n, WIDTH]."""

    def __init__(self, reader: HappeningReader, table: Tensor, sample: list[Text]):
        super().__init__()
        self.reader = reader
        self.ends = nn.Parameter(table[[CLS, SEP]])
        self.norm = slim.Norm(reader.norm)
        eases = slim.easing(list(reader.layers), lambda: [reader([t], table) for t in sample])
        self.layers = nn.ModuleList(map(slim.SlimLayer, reader.layers, eases))

    def forward(self, embedded: Tensor) -> Tensor:
        x = self.reader.embedded(torch.cat([self.ends[:1], embedded, self.ends[1:]]), self.norm)
        for layer in self.layers:
            x = layer(x)
        return self.reader.told(x[1:-1])


def write(reader: HappeningReader, table: Tensor, sample: list[Text], work: Path, target: Path) -> None:
    """The int8 graph, by way of the float one."""
    floats, int8 = work / "happenings-float.onnx", work / "happenings.onnx"
    torch.onnx.export(
        Whole(reader, table, sample).eval(),
        (torch.randn(20, table.shape[1]),),
        str(floats),
        input_names=["embedded"],
        output_names=["told"],
        dynamic_axes={"embedded": {0: "pieces"}, "told": {0: "pieces"}},
        opset_version=17,
        dynamo=False,
    )
    export.write_int8(floats, int8)
    target.write_bytes(gzip.compress(int8.read_bytes(), mtime=0))


def write_net(reader: HappeningReader, scale: tuple[np.ndarray, np.ndarray], file: Path) -> None:
    hidden, out = reader.pair[1], reader.pair[4]
    rows = [("mean", scale[0]), ("deviation", scale[1])]
    rows += [("hidden", np.concatenate([[b], w])) for w, b in zip(hidden.weight.detach().numpy(), hidden.bias.detach().numpy(), strict=True)]
    rows += [("out", np.concatenate([out.bias.detach().numpy(), out.weight.detach().numpy()[0]]))]
    with file.open("w", encoding="utf-8") as f:
        f.write("# whether two mentions are of one happening: a network learned on the training part of ECB+ by training/entente_training/happenings.py\n")
        f.write("# what the row is, numbers; PairNet.java says which\n")
        for name, numbers in rows:
            f.write("\t".join([name, *(f"{x:.5g}" for x in numbers)]) + "\n")


@torch.no_grad()
def measure(reader: HappeningReader, held: list[Topic], trees: coreference.HistGradientBoostingClassifier, scale: tuple, table: Tensor) -> None:
    for share in (0.0, 0.3, 0.4, 0.5, 0.6):
        row = []
        for threshold in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
            gold: list[str] = []
            found: list[str] = []
            for number, topic in enumerate(held):
                told, _ = reader.mentions(topic.texts, table)
                i, j = np.tril_indices(len(told), -1)
                x = topic.features[i, j]
                net = reader.logits(told[i], told[j], torch.from_numpy((x - scale[0]) / scale[1])).numpy()
                likeness = np.zeros((len(told), len(told)))
                likeness[i, j] = likeness[j, i] = 1 / (1 + np.exp(-(1 - share) * net - share * trees.decision_function(x)))
                gold += [f"{number} {c}" for t in topic.texts for _, _, c in t.events]
                found += [f"{number} {c}" for c in coreference.joined(likeness, threshold)]
            row.append(f"{threshold}: {coreference.conll(gold, found):.1f}")
        print("trees", share, *row, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the training part of ECB+")
    parser.add_argument("--tables", type=Path, required=True, help="OUT of MentionTables.java")
    parser.add_argument("--columns", type=int, default=26, help="features of a pair")
    parser.add_argument("--checkpoint", type=Path, required=True, help="folder of the reader whose embeddings are read")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held", type=int, default=0, help="hold out every so many topics and measure on them")
    parser.add_argument("--out", type=Path, help="folder of happenings.onnx.gz")
    parser.add_argument("--net", type=Path, help="net.tsv")
    args = parser.parse_args()
    torch.set_num_threads(1)
    table = export.load(args.checkpoint, args.encoder)[0].encoder.words.weight.detach()
    file = Path(f"{args.tables}-pairs.bin")
    all_ = list(topics(args.data, file, args.columns, Pieces(args.tokenizer)).values())
    known = [t for i, t in enumerate(all_) if not args.held or i % args.held]
    rows = np.concatenate([t.features[np.tril_indices(len(t.features), -1)] for t in known])
    scale = rows.mean(0), rows.std(0) + 1e-6
    reader = fit(args, known, scale, table)
    if args.held:
        held = [t for i, t in enumerate(all_) if i % args.held == 0]
        numbers, same_, x = coreference.pairs(file, args.columns)
        names = {float(t.texts[0].topic) for t in held}
        measure(reader, held, coreference.boosted().fit(*[a[[n not in names for n in numbers]] for a in (x, same_)]), scale, table)
        return
    sample = [t for topic in all_ for t in topic.texts[:6]]
    write(reader, table, sample, args.checkpoint, args.out / "happenings.onnx.gz")
    write_net(reader, scale, args.net)


if __name__ == "__main__":
    main()

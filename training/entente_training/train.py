"""Trains the reader: one encoder with all heads but that of event types. python -m entente_training.train --help"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from . import data, encoder
from .evaluate import scores
from .model import Reader, loss_terms
from .pieces import CLS, MASK, SEP, SHAPES, Pieces, Vocabulary, Window, collate, packed, starts, window

# What one labelled unit of each task weighs against one of another.
WEIGHTS = {
    "arc": 1.0, "deprel": 0.7, "upos": 0.3, "xpos": 0.4, "ner": 2.0, "cue": 1.5, "roles": 2.0,
    "uw": 0.35, "uds": 0.1, "meaning": 1.0,
}  # fmt: skip
HIDDEN = 0.05  # of all pieces
HEADLINES = 0.03  # of all windows


def vocabulary_of(treebank, named) -> Vocabulary:
    words = [s for d in treebank for s in d.sentences]
    return Vocabulary(
        data.labels([s.upos for s in words]),
        data.labels([s.xpos for s in words]),
        data.labels([s.deprel for s in words], 3),
        sorted(data.labels([s.ner for d in named for s in d.sentences]), key=lambda t: (t != "O", t[2:], t[0])),
    )


@torch.no_grad()
def teach_meanings(teacher: encoder.Encoder, documents, pieces: Pieces, share: float, rng: random.Random) -> None:
    """Sentence vectors of the encoder as it came, which the meanings are to keep (bge pools by its first piece)."""
    chosen = [s for d in documents for s in d.sentences if 4 < len(s.words) < 60 and rng.random() < share]
    chosen.sort(key=lambda s: len(s.words))
    teacher.eval()
    for i in range(0, len(chosen), 64):
        some = chosen[i : i + 64]
        ids = [[101, *(p for w in s.words for p in pieces.of(w))][:127] + [102] for s in some]
        longest = max(map(len, ids))
        x = torch.zeros(len(ids), longest, dtype=torch.long)
        mask = torch.full((len(ids), 1, 1, longest), -1e4)
        for k, row in enumerate(ids):
            x[k, : len(row)] = torch.tensor(row)
            mask[k, ..., : len(row)] = 0
        with torch.autocast("cpu", torch.bfloat16):
            v = F.normalize(teacher(x, mask)[:, 0].float(), dim=-1).numpy().astype(np.float16)
        for s, vector in zip(some, v, strict=True):
            s.meaning = vector


def epoch(sets, pieces: Pieces, vocabulary: Vocabulary, size: int, budget: int, rng: random.Random):
    """Batches of windows of like length, at most `budget` pieces each."""
    windows: list[Window] = []
    for documents, times in sets:
        for _ in range(times):
            for d in documents:
                at = starts(d)
                for chosen in packed(d, pieces, size, rng.randint(24, size), lambda: rng.random() < 0.06):
                    windows.append(window(d, chosen, at, pieces, vocabulary, limit=256))
    windows.sort(key=lambda w: len(w.pieces) + rng.random() * 12)
    batches: list[list[Window]] = []
    for w in windows:
        if not batches or (len(batches[-1]) + 1) * max(len(w.pieces), 16) > budget:
            batches.append([])
        batches[-1].append(w)
    rng.shuffle(batches)
    return batches


def disturb(batch: dict[str, np.ndarray], rng: np.random.Generator) -> None:
    """Hides some pieces, so that the rest must do, and sets some windows in the capitals of headlines."""
    pieces, shapes = batch["pieces"], batch["shapes"]
    inside = (batch["mask"] > 0) & (pieces != CLS) & (pieces != SEP)
    pieces[inside & (rng.random(pieces.shape) < HIDDEN)] = MASK
    letters = np.isin(shapes, [SHAPES.index(s) for s in ("lower", "title", "mixed")])
    chosen = rng.random((len(shapes), 1)) < HEADLINES
    shapes[letters & chosen] = SHAPES.index("title" if rng.random() < 0.6 else "upper")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the gold sets")
    parser.add_argument("--encoder", type=Path, required=True, help="ONNX file of a BERT encoder")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--silver", type=Path, help="what silver.py wrote: syntax for the news")
    parser.add_argument("--start", type=Path, help="folder of a checkpoint to go on from")
    parser.add_argument("--layers", type=int, default=None)
    parser.add_argument("--minutes", type=float, default=80, help="time for training; the schedule follows the clock")
    parser.add_argument("--size", type=int, default=128, help="word pieces of a window")
    parser.add_argument("--budget", type=int, default=2048, help="word pieces of a batch")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--dropout", type=float, default=0.0, help="within the encoder; it slows a CPU by a tenth")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--small", type=int, default=0, help="only so many documents of each set, to try")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(args.seed)
    noise = np.random.default_rng(args.seed)
    torch.manual_seed(args.seed)
    torch.set_num_threads(2)

    def cut(documents):
        return documents[: args.small] if args.small else documents

    d = args.data
    treebank = cut(data.ud(d / "ud-ewt/train.conllu.gz"))
    data.add_uds(treebank, d / "factuality-uds/train.tsv.gz")
    named = cut(data.ner(d / "ner-worldwide/train.conll.gz"))
    attributed = cut(data.polnear(d / "polnear/train"))
    judged = cut(data.uw(d / "factuality-uw/train.tsv"))
    if args.silver:
        print("silver sentences", data.add_silver([*named, *attributed, *judged], args.silver), flush=True)
    vocabulary = vocabulary_of(treebank, named)
    pieces = Pieces(args.tokenizer)
    loaded = encoder.load(args.encoder, layers=args.layers)
    teach_meanings(encoder.load(args.encoder), [*named, *attributed, *treebank], pieces, 0.2, rng)
    model = Reader(loaded, vocabulary)
    if args.start:
        model.load_state_dict(torch.load(args.start / "average.pt"))
    (args.out / "vocabulary.json").write_text(json.dumps(vars(vocabulary) | {"index": None}))
    dev = {
        "ud": cut(data.ud(d / "ud-ewt/dev.conllu"))[:60],
        "ner": cut(data.ner(d / "ner-worldwide/dev.conll"))[:20],
        "polnear": cut(data.polnear(d / "polnear/dev"))[:12],
        "uw": cut(data.uw(d / "factuality-uw/dev.tsv"))[:200],
    }
    sets = [(treebank, 2), (named, 1), (attributed, 1), (judged, 2)]

    bodies = [p for n, p in model.named_parameters() if n.startswith("encoder.")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimiser = torch.optim.AdamW(
        [{"params": bodies, "lr": args.rate}, {"params": heads, "lr": args.head_rate}], weight_decay=0.01, betas=(0.9, 0.98), fused=True
    )
    average = {k: v.clone() for k, v in model.state_dict().items()}
    typical: dict[str, float] = {}
    began, step, shown, pieces_seen, last_eval = time.time(), 0, {}, 0, time.time()
    total = args.minutes * 60
    number = 0
    model.train()
    while time.time() - began < total:
        number += 1
        for some in epoch(sets, pieces, vocabulary, args.size, args.budget, rng):
            passed = (time.time() - began) / total
            if passed >= 1:
                break
            factor = min(1.0, (step + 1) / 150) * max(0.0, 1 - passed) ** 0.9
            for group, rate in zip(optimiser.param_groups, (args.rate, args.head_rate), strict=True):
                group["lr"] = rate * factor
            arrays = collate(some)
            disturb(arrays, noise)
            batch = {k: torch.from_numpy(v) for k, v in arrays.items()}
            mask = ((1 - batch["mask"]) * -1e4)[:, None, None, :]
            with torch.autocast("cpu", torch.bfloat16):
                h = model.states(batch["pieces"], batch["shapes"], mask.to(torch.bfloat16), batch["first"], batch["last"], dropout=args.dropout)
            h = F.dropout(h.float(), 0.2, True)
            loss = torch.zeros(())
            for k, (value, n) in loss_terms(model, batch, h).items():
                typical[k] = typical.get(k, n) * 0.95 + n * 0.05
                loss = loss + WEIGHTS[k] * value / max(typical[k], n / 4)
                shown.setdefault(k, []).append(value.item() / n)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            step += 1
            pieces_seen += int(batch["mask"].sum())
            if step % 4 == 0:
                decay = min(0.99, step / (step + 40))
                for k, v in model.state_dict().items():
                    average[k].lerp_(v, 1 - decay)
            if step % 50 == 0:
                seconds = time.time() - began
                means = " ".join(f"{k} {np.mean(v):.3f}" for k, v in shown.items())
                print(f"epoch {number} step {step} {seconds:.0f} s {pieces_seen / seconds:.0f} pieces/s {means}", flush=True)
                shown = {}
            if time.time() - last_eval > total / 4:
                paused = time.time()
                torch.save(average, args.out / "average.pt")
                current = {k: v.clone() for k, v in model.state_dict().items()}
                model.load_state_dict(average)
                print({k: {m: round(x, 2) for m, x in scores(model, v, pieces, vocabulary).items()} for k, v in dev.items()}, flush=True)
                model.load_state_dict(current)
                last_eval = time.time()
                began += last_eval - paused
    torch.save(average, args.out / "average.pt")
    model.load_state_dict(average)
    final = {k: {m: round(x, 2) for m, x in scores(model, v, pieces, vocabulary).items()} for k, v in dev.items()}
    print("final", final, f"{number} epochs, {step} steps, {pieces_seen} pieces", flush=True)
    (args.out / "scores.json").write_text(json.dumps(final))


if __name__ == "__main__":
    main()

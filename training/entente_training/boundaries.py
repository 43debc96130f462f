"""Scores of the boundaries between words, by which cues, sources and contents begin and end better: boundaries.tsv.

Learned over the logits of the model that ships, on documents that it was trained on. It knows these by heart, so that
boundaries would have nothing to tell; hence some of the pieces are hidden, and dropout stays on, until its logits are about
as unsure as on unseen text. python -m entente_training.boundaries --help
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from . import crf, export
from .crf import FIRST_ONCE, FREE, Sequence
from .data import Document, Sentence
from .model import Reader
from .pieces import CLS, MASK, SEP, Pieces, Vocabulary, Window, collate, starts, window

HIDDEN = 0.12  # of all pieces
DROPOUT = 0.1
SHARE = 0.5  # of what is learned, in what is written: whole, it did worse on unseen text
LEAST = 0.01  # features that give less everywhere are left out
HEADER = """\
# What stands at a boundary between two words -> what it gives to change there: cue begins, cue ends, source begins, source ends,
# content begins, content ends, source ends and content begins, content ends and source begins. On the scale of the encoder's logits.
# Learned by training/entente_training/boundaries.py on PolNeAR's train part. Features (annotate.model.Boundaries):
# p, c: the word before and after; pt, ct: their Penn tags; pd, cd: their relations; first, last: the window's ends; s, b: a new
# sentence, block; qXY: X = 1 inside a quotation, Y = 1 at a new sentence; xN: N arcs cross, 4 or more as 4; st, en: relation of the
# highest word whose subtree begins, ends here; stc, enc: of such a word that hangs by the cue; < before the cue, > after it; cs, ps: the
# word after, before is in the cue's sentence; at_s, at_e: where the cue begins, ends; before, after: elsewhere.
"""


@dataclass
class Read:
    """A window as BoundaryWindows.java wrote it, and as the encoder takes it."""

    row: dict
    window: Window


def read(path: Path, pieces: Pieces, vocabulary: Vocabulary) -> list[Read]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        words = zip(row["sentences"], row["words"], strict=True)
        document = Document([Sentence([w for _, w in some]) for _, some in groupby(words, key=lambda x: x[0])])
        chosen = list(range(len(document.sentences)))
        found.append(Read(row, window(document, chosen, starts(document), pieces, vocabulary, limit=512)))
    return found


@torch.no_grad()
def unsure(model: Reader, some: list[Read], rng: np.random.Generator) -> Tensor:
    """[b, w, width]: the words of the windows, made harder to read."""
    arrays = collate([r.window for r in some])
    inside = (arrays["mask"] > 0) & (arrays["pieces"] != CLS) & (arrays["pieces"] != SEP)
    arrays["pieces"][inside & (rng.random(inside.shape) < HIDDEN)] = MASK
    pieces, shapes, mask, first, last = (torch.from_numpy(arrays[k]) for k in ("pieces", "shapes", "mask", "first", "last"))
    with torch.autocast("cpu", torch.bfloat16):
        far = ((1 - mask) * -1e4)[:, None, None, :].to(torch.bfloat16)
        h = model.states(pieces, shapes, far, first, last, dropout=DROPOUT)
    return F.dropout(h.float(), DROPOUT, True)


@torch.no_grad()
def sequences(model: Reader, windows: list[Read], batch: int = 16) -> tuple[list[Sequence], list[Sequence]]:
    """A sentence each for the cues, and a window for the source and content of each cue."""
    cues, roles = [], []
    rng = np.random.default_rng(3)
    model.encoder.train()
    windows = sorted(windows, key=lambda r: len(r.window.pieces))
    for i in range(0, len(windows), batch):
        some = windows[i : i + batch]
        for r, h in zip(some, unsure(model, some, rng), strict=True):
            h = h[: len(r.row["words"])]
            cues += of_sentences(r.row, model.cue(h).numpy())
            roles += [of_cue(model, r.row, a, h) for a in r.row["attributions"]]
    return cues, roles


def of_sentences(row: dict, logits: np.ndarray) -> list[Sequence]:
    found, start = [], 0
    for _, some in groupby(row["sentences"]):
        end = start + len(list(some))
        found.append(Sequence(logits[start:end], row["features"][start : end + 1], row["cues"][start:end]))
        start = end
    return found


def of_cue(model: Reader, row: dict, attribution: dict, h: Tensor) -> Sequence:
    start, end = attribution["start"], attribution["end"]
    distance = (torch.arange(len(h)) - start)[None, None]
    logits = model.roles(h[None, start : start + 1], h[None], distance)[0, 0].numpy()
    logits[start:end, 1:] = crf.NEVER  # the cue itself is neither source nor content
    features = [a + b for a, b in zip(row["features"], attribution["features"], strict=True)]
    return Sequence(logits, features, attribution["kinds"])


def write(cues: dict[str, np.ndarray], roles: dict[str, np.ndarray], out: Path) -> int:
    no_cue, no_role = np.zeros(len(FREE.changes)), np.zeros(len(FIRST_ONCE.changes))
    lines = []
    for feature in sorted({*cues, *roles}):
        scores = np.concatenate([cues.get(feature, no_cue), roles.get(feature, no_role)]) * SHARE
        scores = scores.round(2) + 0.0  # no -0
        if (np.abs(scores) >= LEAST).any():
            lines.append(feature + "".join(f"\t{s:g}" for s in scores) + "\n")
    out.write_text(HEADER + "".join(lines), encoding="utf-8")
    return len(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--windows", type=Path, required=True, help="what BoundaryWindows.java wrote")
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(1)
    model, vocabulary = export.load(args.checkpoint, args.encoder)
    cues, roles = sequences(model, read(args.windows, Pieces(args.tokenizer), vocabulary))
    learned = crf.learn(FREE, cues, epochs=4), crf.learn(FIRST_ONCE, roles, epochs=6)
    print(write(*learned, args.out), "features written")


if __name__ == "__main__":
    main()

"""Who acts in an event and who undergoes it: weights of clues (sides.tsv), a logistic regression on the texts of training/events.

python -m entente_training.sides label: the texts of EventTexts.java with the places of their events, for SideRows.java.
python -m entente_training.sides fit: what SideRows.java makes of them → sides.tsv. What the model takes people for is a clue, so
that fit asks for texts that the model at work was not trained on (events.py --without).
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from pathlib import Path

import torch
from torch.nn import functional as F

from .events import TYPES, event

HEADER = """\
# Clues to who stands where in an event (claim.SideClues) -> weight for the actors, weight for the recipients; 0 for nobody.
# Learned by training/entente_training/sides.py on training/events.
"""
LEAST = 3  # events that show a clue
SHRINK = 1e-4
EPOCHS = 12


def label(texts: Path, out: Path, only: list[str]) -> None:
    with out.open("w", encoding="utf-8") as file:
        for line in texts.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if only and row["field"] not in only:
                continue
            words = [(number, *word) for number, sentence in enumerate(row["sentences"]) for word in sentence]

            def place(word: int, words: list = words) -> list[int]:
                return [words[word][2], words[word][3]]

            events, optional = [], []
            for told in row["events"]:
                e = event(told, row["text"], words)
                if e and (e.optional or TYPES[e.types[0]] == "STATEMENT"):
                    optional.append(place(e.word))
                elif e:
                    actors, recipients, _ = e.arguments
                    events.append({
                        "types": [TYPES[t] for t in e.types],
                        "word": place(e.word),
                        "actors": list(map(place, actors)),
                        "recipients": list(map(place, recipients)),
                    })
            file.write(json.dumps({"text": row["text"], "events": events, "optional": optional}, ensure_ascii=False) + "\n")


def fit(rows: Path, out: Path, held: int) -> None:
    events: dict[str, list[tuple[int, list[str]]]] = {}
    for line in rows.read_text(encoding="utf-8").splitlines():
        number, side, *clues = line.split("\t")
        events.setdefault(number, []).append((int(side), clues))
    kept = [e for n, e in events.items() if not held or int(n) // 5 % held]
    apart = [e for n, e in events.items() if held and not int(n) // 5 % held]
    seen = Counter(clue for e in kept for clue in {c for _, clues in e for c in clues})
    index = {clue: i for i, clue in enumerate(c for c, n in sorted(seen.items()) if n >= LEAST)}
    weights = torch.nn.EmbeddingBag(len(index), 2, mode="sum")
    torch.nn.init.zeros_(weights.weight)
    flat = [(side, [index[c] for c in clues if c in index]) for e in kept for side, clues in e]
    optimiser = torch.optim.Adam(weights.parameters(), 0.02)
    rng = random.Random(1)
    for _ in range(EPOCHS):
        rng.shuffle(flat)
        for i in range(0, len(flat), 256):
            some = flat[i : i + 256]
            offsets = torch.tensor([0, *(len(c) for _, c in some)][:-1]).cumsum(0)
            scores = weights(torch.tensor([x for _, c in some for x in c]), offsets)
            cost = F.cross_entropy(F.pad(scores, (1, 0)), torch.tensor([s for s, _ in some])) + SHRINK * (weights.weight**2).sum()
            optimiser.zero_grad()
            cost.backward()
            optimiser.step()
    learned = {c: weights.weight[i].tolist() for c, i in index.items()}
    for name, some in (("learned on", kept), ("held out", apart)):
        right = Counter()
        for e in some:
            found = []
            for _, clues in e:
                scores = torch.tensor([0.0, *(sum(learned.get(c, (0, 0))[k] for c in clues) for k in (0, 1))])
                found.append(int(scores.argmax()))
            for k, side in ((1, "actors"), (2, "recipients")):
                right[side] += {i for i, f in enumerate(found) if f == k} == {i for i, (s, _) in enumerate(e) if s == k}
            right["both"] += found == [s for s, _ in e]
        print(name, len(some), {k: round(100 * v / max(1, len(some)), 1) for k, v in right.items()}, flush=True)
    lines = [f"{c}\t{a:.2f}\t{r:.2f}" for c, (a, r) in sorted(learned.items()) if max(abs(a), abs(r)) >= 0.02]
    out.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines), "clues")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["label", "fit"])
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--held", type=int, default=0, help="fit: every so many events are held out, to be scored")
    parser.add_argument("--only", nargs="*", default=[], help="label: these fields of training/events")
    args = parser.parse_args()
    if args.what == "label":
        label(args.source, args.out, args.only)
    else:
        fit(args.source, args.out, args.held)


if __name__ == "__main__":
    main()

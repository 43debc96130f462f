"""Who acts in an event and who undergoes it: boosted trees (acts.tsv, undergoes.tsv, standings.tsv) on the texts of training/events.

python -m entente_training.sides label: the texts of EventTexts.java with the places of their events, for SideRows.java.
python -m entente_training.sides fit: what SideRows.java makes of them → the tables. What the model takes people for is a clue, so
that fit asks for texts that the model at work was not trained on (events.py --without).
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from .coreference import write
from .events import TYPES, event

HEADER = """\
# Where somebody stands to an event (claim.SideClues) -> how often he acts, how often he undergoes it.
# Learned by training/entente_training/sides.py on training/events.
"""
LEAST = 5  # candidates that show a standing
SMOOTH = 5
TREES = 120
SURE = 0.4  # as in claim.Parties


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


def rates(standings: list[list[str]], gold: np.ndarray) -> dict[str, np.ndarray]:
    """How often those of a standing act and undergo it, smoothed."""
    usual = gold.mean(axis=0)
    seen, told = Counter(), {}
    for row, sides in zip(standings, gold, strict=True):
        for one in row:
            seen[one] += 1
            told[one] = told.get(one, 0) + sides
    return {one: (told[one] + SMOOTH * usual) / (n + SMOOTH) for one, n in seen.items() if n >= LEAST}


def features(numbers: np.ndarray, standings: list[list[str]], often: dict[str, np.ndarray]) -> np.ndarray:
    none = np.zeros(2)
    return np.hstack([numbers, np.array([np.concatenate([often.get(one, none) for one in row]) for row in standings])])


def fit(rows: list[Path], out: Path, held: int) -> None:
    events, standings, gold, numbers = [], [], [], []
    for number, file in enumerate(rows):
        for line in file.open(encoding="utf-8"):
            event_, acts, undergoes, standing, *clues = line.rstrip("\n").split("\t")
            events.append((number, int(event_)))
            standings.append(standing.split("|"))
            gold.append((int(acts), int(undergoes)))
            numbers.append([float(c) for c in clues])
    gold, numbers = np.array(gold, dtype=float), np.array(numbers)
    apart = np.array([bool(held) and e // 5 % held == 0 for _, e in events])
    often = rates([s for s, a in zip(standings, apart, strict=True) if not a], gold[~apart])
    often = {one: np.round(rate, 3) for one, rate in often.items()}
    x = features(numbers, standings, often)
    found = []
    for side, name in enumerate(("acts", "undergoes")):
        model = HistGradientBoostingClassifier(max_iter=TREES, learning_rate=0.1, max_leaf_nodes=12, l2_regularization=1, min_samples_leaf=20)
        model.fit(x[~apart], gold[~apart, side])
        found.append(model.predict_proba(x)[:, 1] >= SURE)
        write(model, out / f"{name}.tsv", f"whether somebody {name} in an event", "training/events by training/entente_training/sides.py")
    lines = [f"{one}\t{a:.3f}\t{r:.3f}" for one, (a, r) in sorted(often.items())]
    (out / "standings.tsv").write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    wrong = np.array(found).T != gold
    for name, some in (("learned on", ~apart), ("held out", apart)):
        by_event: dict = {}
        for event_, bad, take in zip(events, wrong, some, strict=True):
            if take:
                by_event[event_] = by_event.get(event_, np.zeros(2)) + bad
        right = [(w[0] == 0, w[1] == 0, w.sum() == 0) for w in by_event.values()]
        if right:
            print(name, len(right), dict(zip(("acts", "undergoes", "both"), np.round(100 * np.mean(right, axis=0), 1).tolist(), strict=True)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["label", "fit"])
    parser.add_argument("source", type=Path, nargs="+", help="label: the texts; fit: files of rows")
    parser.add_argument("out", type=Path, help="label: a file; fit: a folder")
    parser.add_argument("--held", type=int, default=0, help="fit: every so many events are held out, to be scored")
    parser.add_argument("--only", nargs="*", default=[], help="label: these fields of training/events")
    args = parser.parse_args()
    if args.what == "label":
        label(args.source[0], args.out, args.only)
    else:
        fit(args.source, args.out, args.held)


if __name__ == "__main__":
    main()

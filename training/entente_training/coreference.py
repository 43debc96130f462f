"""Which words tell of happenings, and which of them of one: boosted trees for org.entente.merge.mention, learned on the training part of
ECB+ as MentionTables.java has written it. python -m entente_training.coreference --help
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment
from sklearn.ensemble import HistGradientBoostingClassifier

USUAL = 32  # the column of a word's usual log odds
LEAST = 4  # a lemma has to occur so often to have odds of its own
KEPT = 0.2  # of pairs of unlike words in unlike documents
HERE = "the training part of ECB+ by training/entente_training/coreference.py"
COSINE, STEM, DOCUMENTS = 3, 1, 13  # columns of pairs


def odds(keys: list[str], told: np.ndarray) -> dict[str, float]:
    """How much likelier than not a lemma tells of a happening, smoothed."""
    all_, yes = Counter(keys), Counter(k for k, t in zip(keys, told, strict=True) if t)
    return {k: float(np.log((yes[k] + 0.5) / (n - yes[k] + 0.5))) for k, n in all_.items() if n >= LEAST}


def words(table: Path, out: Path, folds: int = 5) -> None:
    rows = [line.rstrip("\n").split("\t") for line in table.open(encoding="utf-8")]
    topics, keys, told = [r[0] for r in rows], [r[1] for r in rows], np.array([int(r[2]) for r in rows])
    x = np.array([[float(c) for c in r[3:]] for r in rows], dtype=np.float32)
    names = sorted(set(topics))
    for fold in range(folds):  # odds from other topics than the word's own, or trees would trust them too much
        own = np.array([names.index(t) % folds == fold for t in topics])
        others = odds([k for k, o in zip(keys, own, strict=True) if not o], told[~own])
        x[own, USUAL] = [others.get(k, 0.0) for k, o in zip(keys, own, strict=True) if o]
    model = HistGradientBoostingClassifier(max_iter=100, learning_rate=0.1, max_leaf_nodes=12, l2_regularization=1, min_samples_leaf=20)
    write(model.fit(x, told), out / "words.tsv", "whether a word tells of a happening")
    with (out / "lemmas.tsv").open("w", encoding="utf-8") as f:
        f.write("# How often a lemma tells of a happening in the training part of ECB+, as log odds: lemma and class, odds\n")
        for key, value in sorted(odds(keys, told).items()):
            f.write(f"{key}\t{value:.2f}\n")


def pairs(table: Path, columns: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Topics, whether one happening, features."""
    rows = np.fromfile(table, dtype=">f4").astype(np.float32).reshape(-1, 4 + columns)
    rng = np.random.default_rng(0)
    x = rows[:, 4:]
    kept = (rows[:, 1] > 0) | (x[:, STEM] > 0) | (x[:, DOCUMENTS] > 0.15) | (rng.random(len(rows)) < KEPT)
    return rows[kept, 0], rows[kept, 1], x[kept]


def boosted() -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(max_iter=100, learning_rate=0.12, max_leaf_nodes=8, l2_regularization=1, min_samples_leaf=60)


def joined(likeness: np.ndarray, threshold: float) -> np.ndarray:
    """Average link, as Coreference.java does it: [n, n] → the cluster of each."""
    of, size = np.arange(len(likeness)), np.ones(len(likeness))
    alike = likeness.copy()
    np.fill_diagonal(alike, -1)
    while True:
        b, a = sorted(np.unravel_index(alike.argmax(), alike.shape), reverse=True)
        if alike[a, b] < threshold:
            return of
        gone = alike[a] < 0
        alike[a] = (alike[a] * size[a] + alike[b] * size[b]) / (size[a] + size[b])
        alike[a, gone] = -1
        alike[a, a] = -1
        alike[:, a] = alike[a]
        alike[b] = alike[:, b] = -1
        size[a] += size[b]
        of[of == b] = a


def conll(gold: list[str], found: list[str]) -> float:
    """The mean of MUC, B3 and CEAF-e, 0 to 100 (Pradhan et al. 2012)."""

    def groups(labels: list[str]) -> dict[str, set[int]]:
        made: dict[str, set[int]] = {}
        for i, label in enumerate(labels):
            made.setdefault(label, set()).add(i)
        return made

    def links(of: dict[str, set[int]], other: list[str]) -> float:
        kept = sum(len(g) - len({other[i] for i in g}) for g in of.values())
        return kept / max(1, len(other) - len(of))

    def f1(p: float, r: float) -> float:
        return 2 * p * r / (p + r) if p + r else 0.0

    key, answer = groups(gold), groups(found)
    shared = [len(key[g] & answer[a]) for g, a in zip(gold, found, strict=True)]
    b3 = [np.mean([n / len(of[label]) for n, label in zip(shared, labels, strict=True)]) for of, labels in ((key, gold), (answer, found))]
    likeness = np.array([[2 * len(k & a) / (len(k) + len(a)) for a in answer.values()] for k in key.values()])
    total = likeness[linear_sum_assignment(-likeness)].sum()
    return 100 / 3 * (f1(links(key, found), links(answer, gold)) + f1(*b3) + f1(total / len(key), total / len(answer)))


def write(model: HistGradientBoostingClassifier, file: Path, what: str, where: str = HERE) -> None:
    with file.open("w", encoding="utf-8") as f:
        f.write(f"# {what}: boosted trees learned on {where}\n")
        f.write("# tree, node, feature (-1: leaf), threshold, left, right, value\n")
        f.write(f"base\t{float(np.ravel(model._baseline_prediction)[0]):.6g}\n")
        for tree, (predictor,) in enumerate(model._predictors):
            for node, n in enumerate(predictor.nodes):
                leaf = bool(n["is_leaf"])
                cells = [tree, node, -1 if leaf else n["feature_idx"], 0 if leaf else f"{n['num_threshold']:.6g}"]
                cells += [0, 0, f"{n['value']:.5g}"] if leaf else [n["left"], n["right"], 0]
                f.write("\t".join(str(c) for c in cells) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", type=Path, required=True, help="OUT of MentionTables.java")
    parser.add_argument("--columns", type=int, default=26, help="features of a pair")
    parser.add_argument("--out", type=Path, required=True, help="folder of words.tsv, lemmas.tsv and pairs.tsv")
    args = parser.parse_args()
    words(Path(f"{args.tables}-words.tsv"), args.out)
    _, same, x = pairs(Path(f"{args.tables}-pairs.bin"), args.columns)
    write(boosted().fit(x, same), args.out / "pairs.tsv", "whether two mentions are of one happening")


if __name__ == "__main__":
    main()

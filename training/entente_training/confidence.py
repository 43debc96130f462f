"""Weights of the clues to a claim's confidence: logistic regression on the development gold, written as confidence.tsv."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

HEADER = """# What makes a claim surer, as log-odds: learned by training/entente_training/confidence.py on bench/gold/claims/dev.
# clue	log-odds
"""
RARE = 4  # clues that fewer claims show are left out
STRENGTH = 1.0  # of the penalty on large weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clues", type=Path, required=True, help="what Clues.java wrote")
    parser.add_argument("--predictions", type=Path, required=True, help="what bench/run claims --predictions wrote, on the same documents")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    judged: dict[tuple[str, str, str], bool] = {}
    for line in args.predictions.read_text().splitlines()[1:]:
        document, verdict, _, _, found, _, start, _ = line.split("\t")
        if found and not verdict.startswith("left out"):
            judged[document, start, found.split(":")[0]] = verdict == "right"
    rows: list[dict[str, float]] = []
    right: list[bool] = []
    for line in args.clues.read_text().splitlines():
        document, start, kind, clues = line.split("\t")
        verdict = judged.get((document, start, kind))
        if verdict is not None:
            rows.append({name: float(value) for name, value in (c.split("=") for c in clues.split(";"))})
            right.append(verdict)
    names = sorted(n for n in {n for r in rows for n in r} if sum(n in r for r in rows) >= RARE)
    x = np.array([[r.get(n, 0.0) for n in names] for r in rows])
    y = np.array(right, dtype=float)
    w = fit(x, y, [n == "always" for n in names])
    args.out.write_text(HEADER + "".join(f"{n}\t{v:.3f}\n" for n, v in zip(names, w, strict=True)))
    print(f"{len(rows)} claims, {y.mean():.3f} right, {np.mean((sigmoid(x @ w) - y) ** 2):.3f} squared error")


def sigmoid(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-z))


def fit(x: np.ndarray, y: np.ndarray, free: list[bool]) -> np.ndarray:
    """Newton's method; the constant goes without penalty."""
    w = np.zeros(x.shape[1])
    penalty = np.diag([0.0 if f else STRENGTH for f in free])
    for _ in range(50):
        p = sigmoid(x @ w)
        gradient = x.T @ (p - y) + penalty @ w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + penalty + 1e-6 * np.eye(len(w))
        w -= np.linalg.solve(hessian, gradient)
    return w


if __name__ == "__main__":
    main()

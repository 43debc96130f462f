"""Whether two reports are of one happening: weights of clues (coverage.tsv), a logistic regression.

python -m entente_training.coverage ROWS OUT, where ROWS comes from CoverageRows.java.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

HEADER = "# clue -> weight: learned on half of the incidents of a public collection by training/entente_training/coverage.py\n"
SHRINK = 10.0  # on clues of unit variance; half the squared weights, against the summed loss
ROUNDS = 50


def fit(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Newton's method; the loss is convex, so that it ends at the same weights wherever it runs."""
    scale = x.std(0)
    scale[scale == 0] = 1
    z = x / scale
    w = np.zeros(z.shape[1])
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-np.clip(z @ w, -30, 30)))
        slope = z.T @ (p - y) + SHRINK * w
        curve = (z * (p * (1 - p))[:, None]).T @ z + SHRINK * np.eye(len(w))
        w -= np.linalg.solve(curve, slope)
    return w / scale


def main() -> None:
    rows, out = Path(sys.argv[1]), Path(sys.argv[2])
    lines = rows.read_text(encoding="utf-8").splitlines()
    clues = lines[0].split("\t")[1:]
    table = np.array([[float(cell) for cell in line.split("\t")] for line in lines[1:]])
    weights = fit(table[:, 1:], table[:, 0])
    with out.open("w", encoding="utf-8") as file:
        file.write(HEADER)
        for clue, weight in zip(clues, weights, strict=True):
            file.write(f"{clue}\t{weight:.4f}\n")


if __name__ == "__main__":
    main()

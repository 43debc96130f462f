"""A linear-chain CRF (Lafferty et al. 2001): the words' scores are given, those of the boundaries between them are learned.

States, and what may follow on each, are those of Paths.java, which finds the best path; here all paths are weighed.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

NEVER = -1e9
RARE = 12  # features that stand at fewer changes are left out
STRENGTH = 0.01  # of the penalty on large weights
MOST = 40.0  # what one sequence may cost; one that costs more, mostly by gold that no text bears out, teaches nothing
RATES = (0.03, 0.002)  # of the first and, nearly, of the last epoch
BATCH = 48


@dataclass(frozen=True)
class Paths:
    kinds: list[int]  # of each state; 0 is O, and so is the first state
    next: list[list[int]]  # the states that may follow on each
    changes: list[tuple[int, int]]  # from kind, to kind; what is learned, in this order

    def states(self, kinds: list[int]) -> list[int] | None:
        """The path that shows these kinds, None if there is none."""
        path, state = [], 0
        for kind in kinds:
            fit = [s for s in self.next[state] if self.kinds[s] == kind]
            if not fit:
                return None
            state = fit[0]
            path.append(state)
        return path


FREE = Paths([0, 1], [[0, 1], [0, 1]], [(0, 1), (1, 0)])
FIRST_ONCE = Paths(
    [0, 2, 1, 0, 2], [[0, 1, 2], [0, 1, 2], [2, 3, 4], [3, 4], [3, 4]], [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)]
)


@dataclass
class Sequence:
    """Of w words."""

    logits: np.ndarray  # [w, 1 + 2 · kinds]: O, then B and I of each kind
    features: list[list[str]]  # [w + 1]
    kinds: list[int]  # [w]


@dataclass
class Item:
    """A sequence in numbers, for s states; a step for each boundary, the last of which only ends."""

    features: list[list[int]]  # [w + 1]
    fixed: np.ndarray  # [w + 1, s, s], what the words give
    path: list[int]  # [w + 2], from the state before the first word


def fixed(paths: Paths, logits: np.ndarray) -> np.ndarray:
    kinds = np.array(paths.kinds)
    begins = np.concatenate([logits[:, :1], logits[:, 1::2]], 1)
    goes_on = np.concatenate([logits[:, :1], np.maximum(logits[:, 1::2], logits[:, 2::2])], 1)
    never = np.full((len(kinds), len(kinds)), NEVER, np.float32)
    for state, following in enumerate(paths.next):
        never[state, following] = 0
    same = kinds[:, None] == kinds[None, :]
    steps = np.where(same, goes_on[:, None, kinds], begins[:, None, kinds]) + never
    return np.concatenate([steps, stay(len(kinds))[None]]).astype(np.float32)


def stay(states: int) -> np.ndarray:
    return np.where(np.eye(states) > 0, 0, NEVER).astype(np.float32)


def placed(paths: Paths) -> tuple[Tensor, Tensor]:
    """[changes, s · s]: where in a step each change counts, and where in the last, in which all changes to O."""
    kinds, n = paths.kinds, len(paths.kinds)
    inner, last = torch.zeros(len(paths.changes), n, n), torch.zeros(len(paths.changes), n, n)
    for row, (a, b) in enumerate(paths.changes):
        for i in range(n):
            for j in range(n):
                inner[row, i, j] = kinds[i] == a and kinds[j] == b
                last[row, i, j] = i == j and kinds[i] == a and b == 0
    return inner.flatten(1), last.flatten(1)


def losses(items: list[Item], scores: nn.EmbeddingBag, inner: Tensor, last: Tensor) -> Tensor:
    """Minus the log-probability of each item's path."""
    states, steps = items[0].fixed.shape[-1], max(len(i.fixed) for i in items)
    given = torch.from_numpy(np.tile(stay(states), (len(items), steps, 1, 1)))
    ends = torch.zeros(len(items), steps, 1, dtype=torch.bool)
    paths = torch.zeros(len(items), steps + 1, dtype=torch.long)
    ids: list[int] = []
    offsets = [0]
    for k, item in enumerate(items):
        n = len(item.fixed)
        given[k, :n] = torch.from_numpy(item.fixed)
        ends[k, n - 1] = True
        paths[k] = torch.tensor(item.path + item.path[-1:] * (steps - n))
        for features in item.features:
            ids += features
            offsets.append(len(ids))
        offsets += [len(ids)] * (steps - n)
    sums = scores(torch.tensor(ids, dtype=torch.long), torch.tensor(offsets)).view(len(items), steps, -1)
    potentials = given + torch.where(ends, sums @ last, sums @ inner).view(given.shape)
    alpha = torch.full((len(items), states), NEVER)
    alpha[:, 0] = 0
    for step in range(steps):
        alpha = torch.logsumexp(alpha.unsqueeze(2) + potentials[:, step], 1)
    row, step = torch.arange(len(items)).unsqueeze(1), torch.arange(steps).unsqueeze(0)
    return torch.logsumexp(alpha, 1) - potentials[row, step, paths[:, :-1], paths[:, 1:]].sum(1)


def learn(paths: Paths, sequences: list[Sequence], epochs: int, seed: int = 0) -> dict[str, np.ndarray]:
    """Feature → [changes]."""
    known = [(s, p) for s in sequences if (p := paths.states(s.kinds)) is not None]
    counts: Counter[str] = Counter()
    for s, _ in known:
        around = [0, *s.kinds, 0]
        for i, features in enumerate(s.features):
            if around[i] != around[i + 1]:
                counts.update(features)
    index = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= RARE))}
    items = [Item([[index[f] for f in fs if f in index] for fs in s.features], fixed(paths, s.logits), [0, *p, p[-1]]) for s, p in known]
    print(f"{len(items)} of {len(sequences)} sequences, {len(index)} features", flush=True)
    scores = nn.EmbeddingBag(len(index), len(paths.changes), mode="sum", include_last_offset=True)
    nn.init.zeros_(scores.weight)
    optimiser = torch.optim.Adam(scores.parameters(), lr=RATES[0])
    inner, last = placed(paths)
    rng = random.Random(seed)
    for epoch in range(epochs):
        optimiser.param_groups[0]["lr"] = RATES[0] * (1 - epoch / epochs) + RATES[1]
        order = sorted(range(len(items)), key=lambda i: len(items[i].fixed) + rng.random() * 15)
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        rng.shuffle(batches)
        total = 0.0
        for some in batches:
            costs = losses([items[i] for i in some], scores, inner, last)
            loss = costs.clamp(max=MOST).mean() + STRENGTH * (scores.weight**2).sum() / len(items)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += costs.sum().item()
        print(f"epoch {epoch + 1}: {total / len(items):.4f}", flush=True)
    weights = scores.weight.detach().numpy()
    return {f: weights[i] for f, i in index.items()}

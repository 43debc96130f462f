"""Words → word pieces, and windows of sentences → arrays."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .data import IGNORE, Document, Sentence

SHAPES = ["none", "lower", "title", "upper", "mixed", "digit", "digitmix", "mark"]
CLS, SEP, MASK = 101, 102, 103
LONGEST_WORD = 20  # pieces; Pieces.java cuts likewise
ROLES = ["O", "B-source", "I-source", "B-content", "I-content"]
CUE = ["O", "B", "I"]


def shape(word: str) -> int:
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdigit() for c in word)
    if not letters:
        name = "digit" if digits else "mark"
    elif digits:
        name = "digitmix"
    elif not any(c.isupper() for c in letters):
        name = "lower"
    elif letters[0].isupper() and not any(c.isupper() for c in letters[1:]):
        name = "title"
    elif len(letters) > 1 and all(c.isupper() for c in letters):
        name = "upper"
    else:
        name = "mixed"
    return SHAPES.index(name)


class Pieces:
    def __init__(self, path: Path):
        self.tokenizer = Tokenizer.from_file(str(path))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        if word not in self.known:
            ids = self.tokenizer.encode([word], is_pretokenized=True, add_special_tokens=False).ids
            self.known[word] = ids or self.tokenizer.encode(["[UNK]"], is_pretokenized=True, add_special_tokens=False).ids
        return self.known[word]


@dataclass
class Vocabulary:
    upos: list[str]
    xpos: list[str]
    deprel: list[str]
    ner: list[str]

    def __post_init__(self):
        self.index = {k: {x: i for i, x in enumerate(getattr(self, k))} for k in ("upos", "xpos", "deprel", "ner")}

    def ids(self, kind: str, labels: list[str] | None, n: int) -> list[int]:
        return [IGNORE] * n if labels is None else [self.index[kind].get(x, IGNORE) for x in labels]


@dataclass
class Window:
    """One sequence of pieces with the labels of its words; arrays are [words] unless said."""

    pieces: np.ndarray
    shapes: np.ndarray
    first: np.ndarray
    last: np.ndarray
    sentence: np.ndarray
    labels: dict[str, np.ndarray]
    roles: list[tuple[int, np.ndarray]]  # a cue's first word, the labels of all words
    meanings: list[tuple[int, np.ndarray]]  # number of the sentence, its vector


def window(document: Document, chosen: list[int], starts: list[int], pieces: Pieces, vocabulary: Vocabulary, limit: int = 510) -> Window:
    """The window of the given sentences; starts[i] is the first word of sentence i in the document."""
    ids, shapes, first, last, sentence = [CLS], [0], [], [], []
    labels: dict[str, list] = {k: [] for k in ("upos", "xpos", "deprel", "head", "ner", "cue")}
    uw: list[float] = []
    uds: list[float] = []
    place: dict[int, int] = {}
    meanings = []
    for number, i in enumerate(chosen):
        s: Sentence = document.sentences[i]
        n = len(s.words)
        base = len(first)
        for w, word in enumerate(s.words):
            got = pieces.of(word)[:LONGEST_WORD]
            if len(ids) + len(got) >= limit:
                n = w
                break
            place[starts[i] + w] = len(first)
            first.append(len(ids))
            last.append(len(ids) + len(got) - 1)
            ids.extend(got)
            shapes.extend([shape(word)] * len(got))
            sentence.append(number)
        for k in ("upos", "xpos", "deprel", "ner"):
            got_labels = getattr(s, k)
            labels[k].extend(vocabulary.ids(k, got_labels[:n] if got_labels else None, n))
        if s.head is None:
            labels["head"].extend([IGNORE] * n)
        else:
            labels["head"].extend(0 if h == 0 else (base + h if 0 < h <= n else IGNORE) for h in s.head[:n])
        labels["cue"].extend([0 if s.cue else IGNORE] * n)
        if s.meaning is not None:
            meanings.append((number, s.meaning))
        uw.extend(s.uw.get(w, np.nan) for w in range(n))
        uds.extend(s.uds.get(w, np.nan) for w in range(n))
    roles = []
    for a in document.attributions:
        if not all(w in place for w in a.cue):
            continue
        for k, w in enumerate(a.cue):
            labels["cue"][place[w]] = 1 if k == 0 else 2
        if a.source + a.content and all(w in place for w in a.source + a.content):
            row = np.zeros(len(first), np.int64)
            for name, marked in (("content", a.content), ("source", a.source)):
                for k, w in enumerate(marked):
                    inside = k > 0 and marked[k - 1] == w - 1
                    row[place[w]] = ROLES.index(("I-" if inside else "B-") + name)
            roles.append((place[a.cue[0]], row))
    return Window(
        np.array(ids + [SEP]),
        np.array(shapes + [0]),
        np.array(first),
        np.array(last),
        np.array(sentence),
        {**{k: np.array(v, np.int64) for k, v in labels.items()}, "uw": np.array(uw, np.float32), "uds": np.array(uds, np.float32)},
        roles,
        meanings,
    )


def packed(document: Document, pieces: Pieces, size: int, first_size: int | None = None, broken=lambda: False) -> list[list[int]]:
    """Consecutive sentences, greedily, while they fit. Windows.java, besides, parts no block that fits; here none is known."""
    windows: list[list[int]] = []
    used = limit = 0
    for i, s in enumerate(document.sentences):
        n = sum(len(pieces.of(w)) for w in s.words)
        if not windows or used + n > limit or broken():
            limit = (first_size if first_size and not windows else size) - 2
            windows.append([])
            used = 0
        windows[-1].append(i)
        used += n
    return windows


def starts(document: Document) -> list[int]:
    at, result = 0, []
    for s in document.sentences:
        result.append(at)
        at += len(s.words)
    return result


def collate(windows: list[Window]) -> dict[str, np.ndarray]:
    """[batch, length] and [batch, words], padded."""
    b = len(windows)
    n = max(len(w.pieces) for w in windows)
    m = max(len(w.first) for w in windows)
    batch = {
        "pieces": np.zeros((b, n), np.int64),
        "shapes": np.zeros((b, n), np.int64),
        "mask": np.zeros((b, n), np.float32),
        "first": np.zeros((b, m), np.int64),
        "last": np.zeros((b, m), np.int64),
        "sentence": np.full((b, m), -1, np.int64),
    }
    for k in ("upos", "xpos", "deprel", "head", "ner", "cue"):
        batch[k] = np.full((b, m), IGNORE, np.int64)
    for k in ("uw", "uds"):
        batch[k] = np.full((b, m), np.nan, np.float32)
    rows = []
    for i, w in enumerate(windows):
        p, q = len(w.pieces), len(w.first)
        batch["pieces"][i, :p] = w.pieces
        batch["shapes"][i, :p] = w.shapes
        batch["mask"][i, :p] = 1
        batch["first"][i, :q] = w.first
        batch["last"][i, :q] = w.last
        batch["sentence"][i, :q] = w.sentence
        for k, v in w.labels.items():
            batch[k][i, :q] = v
        for at, row in w.roles:
            rows.append((i, at, np.pad(row, (0, m - q), constant_values=IGNORE)))
    vectors = [(i, number, v) for i, w in enumerate(windows) for number, v in w.meanings]
    batch["meaning_window"] = np.array([v[0] for v in vectors], np.int64)
    batch["meaning_sentence"] = np.array([v[1] for v in vectors], np.int64)
    batch["meanings"] = np.stack([v[2] for v in vectors]).astype(np.float32) if vectors else np.zeros((0, 1), np.float32)
    batch["row_window"] = np.array([r[0] for r in rows], np.int64)
    batch["row_cue"] = np.array([r[1] for r in rows], np.int64)
    batch["row_labels"] = np.stack([r[2] for r in rows]) if rows else np.zeros((0, m), np.int64)
    return batch

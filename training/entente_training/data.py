"""The gold sets (../shared/data, see its README) as documents of labelled sentences."""

from __future__ import annotations

import csv
import gzip
import json
import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from . import text as raw

IGNORE = -100


@dataclass
class Attribution:
    """Word indexes within the document."""

    source: list[int]
    cue: list[int]
    content: list[int]


@dataclass
class Sentence:
    words: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    lemma: list[str] | None = None  # edit scripts
    head: list[int] | None = None  # 0 = root, else 1-based
    deprel: list[str] | None = None
    ner: list[str] | None = None
    uw: dict[int, float] = field(default_factory=dict)
    uds: dict[int, float] = field(default_factory=dict)
    cue: bool = False  # whether attributions are labelled here
    spans: list[tuple[int, int]] = field(default_factory=list)
    meaning: np.ndarray | None = None  # the teacher's sentence vector


@dataclass
class Document:
    sentences: list[Sentence]
    attributions: list[Attribution] = field(default_factory=list)


def opened(path: Path):
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")


def script(form: str, lemma: str) -> str:
    """How the lemma comes out of the form; see Lemmas.java."""
    case = "l" if lemma == lemma.lower() else "c"
    base = form.lower() if case == "l" else form
    if len(base) != len(form):
        return ""
    common = 0
    while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
        common += 1
    return f"{case}{len(base) - common}+{lemma[common:]}"


def unscript(form: str, s: str) -> str:
    case, rest = s[0], s[1:]
    strip, suffix = rest.split("+", 1)
    base = form.lower() if case == "l" else form
    return base[: len(base) - int(strip)] + suffix if int(strip) <= len(base) else form.lower()


def ud(path: Path) -> list[Document]:
    documents: list[Document] = []
    rows: list[list[str]] = []

    def flush() -> None:
        if rows:
            if not documents:
                documents.append(Document([]))
            words = [r[1] for r in rows]
            documents[-1].sentences.append(
                Sentence(
                    words,
                    upos=[r[3] for r in rows],
                    xpos=[r[4] for r in rows],
                    lemma=[script(r[1], r[2]) for r in rows],
                    head=[int(r[6]) for r in rows],
                    deprel=[r[7] for r in rows],
                )
            )
            rows.clear()

    with opened(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                documents.append(Document([]))
            elif not line:
                flush()
            elif not line.startswith("#"):
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
    flush()
    return [d for d in documents if d.sentences]


def ner(path: Path) -> list[Document]:
    documents: list[Document] = []
    words: list[str] = []
    tags: list[str] = []

    def flush() -> None:
        if words:
            if words[0] == "-DOCSTART-":
                documents.append(Document([]))
            else:
                documents[-1].sentences.append(Sentence(list(words), ner=list(tags)))
            words.clear()
            tags.clear()

    with opened(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                flush()
                continue
            word, tag = line.split("\t")
            words.append(word)
            tags.append(tag)
    flush()
    return [d for d in documents if d.sentences]


def factuality(path: Path) -> list[tuple[list[str], dict[int, float]]]:
    sentences: dict[str, tuple[list[str], dict[int, float]]] = {}
    with opened(path) as lines:
        next(lines)
        for line in lines:
            key, tokens, predicate, value = line.rstrip("\n").split("\t")
            sentences.setdefault(key, (tokens.split(" "), {}))[1][int(predicate)] = float(value)
    return list(sentences.values())


def add_silver(documents: list[Document], path: Path) -> int:
    """Puts the syntax that silver.py agreed on, on the sentences that have none."""
    trees = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            tree = json.loads(line)
            trees[" ".join(tree["words"])] = tree
    found = 0
    for document in documents:
        for sentence in document.sentences:
            tree = trees.get(" ".join(sentence.words))
            if tree and sentence.head is None:
                sentence.head, sentence.deprel = tree["heads"], tree["relations"]
                found += 1
    return found


def uw(path: Path) -> list[Document]:
    return [Document([Sentence(words, uw=values)]) for words, values in factuality(path)]


def add_uds(documents: list[Document], path: Path) -> int:
    """Puts the judgements of factuality-uds on the sentences of the treebank that they were made on."""
    values = {" ".join(words): v for words, v in factuality(path)}
    found = 0
    for document in documents:
        for sentence in document.sentences:
            sentence.uds = values.get(" ".join(sentence.words), {})
            found += bool(sentence.uds)
    return found


BRAT_SPAN = re.compile(r"^(T\d+)\t(Source|Cue|Content) ([\d ;]+)\t")
BRAT_EVENT = re.compile(r"^E\d+\t(.*)$")


def gold_attributions(path: Path) -> list[dict[str, list[tuple[int, int]]]]:
    """Each attribution as its roles' character spans."""
    spans: dict[str, tuple[str, list[tuple[int, int]]]] = {}
    events: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        m = BRAT_SPAN.match(line)
        if m:
            pieces = [tuple(map(int, p.split())) for p in m.group(3).split(";")]
            spans[m.group(1)] = (m.group(2), pieces)
            continue
        m = BRAT_EVENT.match(line)
        if m:
            events.append(m.group(1))
    result = []
    for event in events:
        roles: dict[str, list[tuple[int, int]]] = {"Source": [], "Cue": [], "Content": []}
        for part in event.split():
            ref = part.split(":")[1]
            if ref in spans and not part.startswith("Attribution"):
                kind, pieces = spans[ref]
                roles[kind].extend(pieces)
        if roles["Cue"]:
            result.append({k: sorted(v) for k, v in roles.items()})
    return result


def polnear(folder: Path) -> list[Document]:
    documents = []
    for path in sorted((folder / "text").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        parsed = raw.sentences(text)
        sentences = [Sentence([w[0] for w in s], cue=True, spans=[(w[1], w[2]) for w in s]) for s in parsed]
        at = [w for s in parsed for w in s]
        ends = [w[2] for w in at]
        document = Document(sentences)

        def covered(pieces: list[tuple[int, int]]) -> list[int]:
            found: set[int] = set()
            for a, b in pieces:
                i = bisect_right(ends, a)
                while i < len(at) and at[i][1] < b:
                    found.add(i)
                    i += 1
            return sorted(found)

        for roles in gold_attributions(folder / "attributions" / (path.stem + ".ann")):
            found = Attribution(*(covered(roles[k]) for k in ("Source", "Cue", "Content")))
            if found.cue and found.content:
                document.attributions.append(found)
        if sentences:
            documents.append(document)
    return documents


@dataclass
class Relation:
    words: list[str]
    source: list[int]
    target: list[int]
    root: str


def plv(path: Path) -> list[Relation]:
    relations = []
    with opened(path) as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            words = raw.words(row["sentence"])

            def covered(phrase: str) -> list[int]:
                a = row["sentence"].find(phrase)
                return [i for i, w in enumerate(words) if a >= 0 and w[1] < a + len(phrase) and a < w[2]]

            relations.append(Relation([w[0] for w in words], covered(row["source"]), covered(row["target"]), row["root"]))
    return relations


def labels(sequences, least: int = 1) -> list[str]:
    counts = Counter(x for s in sequences for x in s)
    return [x for x, n in counts.most_common() if n >= least and x]

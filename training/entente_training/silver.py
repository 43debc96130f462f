"""Syntax for news that has none: what two parsers of CoreNLP and a first model of ours agree on.

Each word keeps the head that two of the three give it, and the relation that goes with it. Names, dates and amounts are
built otherwise in the English Web Treebank than in the parsers' Penn Treebank: within a run of proper nouns our model
decides which word is its head, and nothing else inside is learned. Words without an agreed head are left out.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from pathlib import Path

import torch

from . import data, export
from .data import Document, Sentence
from .pieces import Pieces, collate, packed, starts, window

# What the parsers may teach against our model; the rest differs by convention more than by reading.
TAUGHT = {
    "nsubj", "nsubj:pass", "obj", "iobj", "ccomp", "xcomp", "csubj", "obl", "nmod", "conj", "advcl", "acl", "acl:relcl",
    "amod", "aux", "aux:pass", "cop", "mark", "case", "det", "nmod:poss", "advmod", "root",
}  # fmt: skip
NAMED = {"NNP", "NNPS"}
LOOSE = {"CD", "$", "HYPH", "SYM"}


def base(relation: str) -> str:
    return relation.split(":")[0]


def run_heads(tags: list[str], heads: list[int]) -> list[int]:
    """For each word the head of the run of proper nouns that it is in, itself if in none, by the tree given (1-based)."""
    result = list(range(1, len(tags) + 1))
    i = 0
    while i < len(tags):
        j = i
        while j < len(tags) and tags[j] in NAMED:
            j += 1
        if j - i > 1:
            tops = [k for k in range(i, j) if not i < heads[k] <= j]
            for k in range(i, j):
                result[k] = (tops[0] if tops else j - 1) + 1
        i = max(j, i + 1)
    return result


def vote(tags, ours, ours_rel, one, one_rel, two, two_rel) -> tuple[list[int], list[str]]:
    """Heads, -1 where there is none agreed on, and relations, empty where there is none."""
    n = len(tags)
    run = run_heads(tags, ours)

    def mapped(heads: list[int], rels: list[str]) -> dict[int, tuple[int, str]]:
        """External arcs only, between heads of runs."""
        arcs = {}
        for i, (h, r) in enumerate(zip(heads, rels, strict=True)):
            target = run[h - 1] if h else 0
            if target != run[i]:
                arcs.setdefault(run[i], (target, r))
        return arcs

    a, b, c = mapped(one, one_rel), mapped(two, two_rel), mapped(ours, ours_rel)
    heads, rels = [-1] * n, [""] * n
    for i in range(n):
        if run[i] != i + 1:
            continue
        word = i + 1
        x, y, z = a.get(word), b.get(word), c.get(word)
        if z is None:
            continue
        agreed = [v for v in (x, y) if v and v[0] == z[0]]
        if agreed:
            heads[i] = z[0]
            rels[i] = z[1] if any(base(v[1]) == base(z[1]) for v in agreed) else ""
        elif x and y and x[0] == y[0] and x[1] == y[1] and x[1] in TAUGHT and tags[i] not in LOOSE:
            heads[i], rels[i] = x[0], x[1]
        if base(rels[i]) == "punct":
            heads[i], rels[i] = -1, ""
    return heads, rels


def read(path: Path):
    sentence: list[list[str]] = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line:
                sentence.append(line.split("\t"))
            elif sentence:
                yield sentence
                sentence = []


def write_words(folder: Path, out: Path) -> None:
    """The news of the sets, a word a line, for the parsers: sets in turns, so that it may be stopped anywhere."""
    rng = random.Random(5)
    named = data.ner(folder / "ner-worldwide/train.conll.gz")
    attributed = data.polnear(folder / "polnear/train")
    judged = data.uw(folder / "factuality-uw/train.tsv")
    for documents in (named, attributed, judged):
        rng.shuffle(documents)
    with open(out, "w", encoding="utf-8") as lines:
        while named or attributed or judged:
            for documents, n in ((judged, 12), (named, 1), (attributed, 1)):
                for document in documents[:n]:
                    lines.write("-DOCSTART-\n\n")
                    for s in document.sentences:
                        if all(w.strip() for w in s.words):
                            lines.write("\n".join(s.words) + "\n\n")
                del documents[:n]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    words = commands.add_parser("words", help="write the words that the parsers are to read")
    words.add_argument("--data", type=Path, required=True)
    words.add_argument("--out", type=Path, required=True)
    voting = commands.add_parser("vote", help="keep what two of three agree on")
    add_voting(voting)
    args = parser.parse_args()
    if args.command == "words":
        write_words(args.data, args.out)
    else:
        vote_all(args)


def add_voting(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--parsed", type=Path, required=True, help="what org.entente.bench.corenlp.Silver wrote")
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)


@torch.no_grad()
def vote_all(args: argparse.Namespace) -> None:
    torch.set_num_threads(2)
    model, vocabulary = export.load(args.checkpoint, args.encoder)
    pieces = Pieces(args.tokenizer)
    documents: list[Document] = []
    rows: list[list[list[list[str]]]] = []
    for sentence in read(args.parsed):
        if sentence[0][0] == "-DOCSTART-":
            documents.append(Document([]))
            rows.append([])
        elif documents:
            documents[-1].sentences.append(Sentence([r[0] for r in sentence]))
            rows[-1].append(sentence)
    counts: Counter[str] = Counter()
    with open(args.out, "w", encoding="utf-8") as out:
        todo = []
        for d, document in enumerate(documents):
            at = starts(document)
            for chosen in packed(document, pieces, 128):
                todo.append((d, chosen, window(document, chosen, at, pieces, vocabulary, limit=256)))
        todo.sort(key=lambda t: len(t[2].pieces))
        for i in range(0, len(todo), 16):
            some = todo[i : i + 16]
            batch = {k: torch.from_numpy(v) for k, v in collate([w for _, _, w in some]).items()}
            mask = ((1 - batch["mask"]) * -1e4)[:, None, None, :].to(torch.bfloat16)
            with torch.autocast("cpu", torch.bfloat16):
                h = model.states(batch["pieces"], batch["shapes"], mask, batch["first"], batch["last"])
            log, head = model.arcs(h.float(), batch["sentence"])
            found, labels = log.argmax(-1), model.deprel(h.float(), head).argmax(-1)
            for k, (d, chosen, _) in enumerate(some):
                base_at = 0
                for s in chosen:
                    gold = rows[d][s]
                    n = len(gold)
                    if len(gold[0]) == 6 and base_at + n <= found.shape[1]:
                        ours = [0 if x == 0 else int(x) - base_at for x in found[k, base_at : base_at + n]]
                        ours_rel = [vocabulary.deprel[x] for x in labels[k, base_at : base_at + n]]
                        col = list(zip(*gold, strict=True))
                        heads, rels = vote(
                            col[1], ours, ours_rel, list(map(int, col[2])), col[3], list(map(int, col[4])), col[5]
                        )
                        counts["words"] += n
                        counts["heads"] += sum(x >= 0 for x in heads)
                        counts["against us"] += sum(x >= 0 and x != o for x, o in zip(heads, ours, strict=True))
                        out.write(json.dumps({"words": col[0], "heads": heads, "relations": rels}) + "\n")
                    base_at += n
    print(dict(counts))


if __name__ == "__main__":
    main()

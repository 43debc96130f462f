"""Syntax for news that has none: what two parsers of CoreNLP, NLP4J and a first model of ours agree on.

Each word keeps the head that ours and another give it, or two others where ours is in doubt, and the relation that goes with it. Names, dates and amounts are
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
TELLING = {"tell", "tells", "told", "telling", "ask", "asks", "asked", "asking", "show", "shows", "showed", "shown"}
DOUBT = 0.85  # below this, two others that agree are believed more than our model


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


Tree = tuple[list[int], list[str]]  # heads, 1-based, and relations


def vote(words: list[str], tags: list[str], ours: Tree, sure: list[float], others: list[Tree]) -> Tree:
    """Heads, -1 where there is none agreed on, and relations, empty where there is none. `sure` is how probable our heads are."""
    n = len(tags)
    run = run_heads(tags, ours[0])

    def mapped(tree: Tree) -> dict[int, tuple[int, str]]:
        """External arcs only, between heads of runs."""
        arcs = {}
        for i, (h, r) in enumerate(zip(*tree, strict=True)):
            target = run[h - 1] if h else 0
            if target != run[i]:
                arcs.setdefault(run[i], (target, r))
        return arcs

    own, theirs = mapped(ours), [mapped(o) for o in others]
    heads, rels = [-1] * n, [""] * n
    for i in range(n):
        word = i + 1
        z = own.get(word)
        if run[i] != word or z is None:
            continue
        votes = [t[word] for t in theirs if word in t]
        agreed = [v for v in votes if v[0] == z[0]]
        rival, backing = Counter((h, base(r)) for h, r in votes if h != z[0]).most_common(1)[0] if len(agreed) < len(votes) else ((0, ""), 0)
        against = backing > 1 and rival[1] in TAUGHT and tags[i] not in LOOSE
        if against and (backing > len(agreed) + 1 or sure[i] < DOUBT):
            heads[i] = rival[0]
            rels[i] = next(r for h, r in votes if (h, base(r)) == rival)
        elif agreed and not (against and backing > len(agreed)):
            heads[i] = z[0]
            same = Counter(r for _, r in agreed if r in TAUGHT).most_common(1)
            if any(base(r) == base(z[1]) for _, r in agreed):
                rels[i] = z[1]
            elif same and same[0][1] > 1:
                rels[i] = same[0][0]
        if base(rels[i]) == "punct":
            heads[i], rels[i] = -1, ""
    as_treebank(words, tags, heads, rels)
    return heads, rels


def as_treebank(words: list[str], tags: list[str], heads: list[int], rels: list[str]) -> None:
    """Mends or takes out relations that the parsers give where the English Web Treebank has others."""
    kids: dict[int, list[int]] = {}
    for i, h in enumerate(heads):
        kids.setdefault(h - 1, []).append(i)
    for i, word in enumerate(w.lower() for w in words):
        h = heads[i] - 1
        if h < 0:
            continue
        clauses = [k for k in kids[h] if rels[k] in ("ccomp", "xcomp")]
        if rels[i] == "obl" and tags[h][:2] == "NN" and any(words[k].lower() == "of" for k in kids.get(i, [])):
            rels[i] = "nmod"
        elif rels[i] == "obj" and clauses and words[h].lower() in TELLING:
            rels[i] = "iobj"
        elif word == "it" and rels[i] == "nsubj" and clauses:
            rels[i] = ""  # "it is clear that": an expletive, and a clause for the subject
            for k in clauses:
                rels[k] = ""


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
    parser.add_argument("--nlp4j", type=Path, required=True, help="what Nlp4jTrees.java wrote for the same words")
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
    for sentence, third in zip(read(args.parsed), read(args.nlp4j), strict=False):
        if [r[0] for r in sentence] != [r[0] for r in third]:
            raise SystemExit(f"{args.parsed} and {args.nlp4j} part at: {' '.join(r[0] for r in third)}")
        if sentence[0][0] == "-DOCSTART-":
            documents.append(Document([]))
            rows.append([])
        elif documents:
            documents[-1].sentences.append(Sentence([r[0] for r in sentence]))
            rows[-1].append([[*r, *t[1:]] for r, t in zip(sentence, third, strict=True)])
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
            (odds, found), labels = log.exp().max(-1), model.deprel(h.float(), head).argmax(-1)
            for k, (d, chosen, _) in enumerate(some):
                base_at = 0
                for s in chosen:
                    gold = rows[d][s]
                    n = len(gold)
                    if len(gold[0]) == 8 and base_at + n <= found.shape[1]:
                        ours = [0 if x == 0 else int(x) - base_at for x in found[k, base_at : base_at + n]]
                        ours_rel = [vocabulary.deprel[x] for x in labels[k, base_at : base_at + n]]
                        col = list(zip(*gold, strict=True))
                        others = [(list(map(int, col[c])), list(col[c + 1])) for c in (2, 4, 6)]
                        sure = odds[k, base_at : base_at + n].tolist()
                        heads, rels = vote(list(col[0]), list(col[1]), (ours, ours_rel), sure, others)
                        counts["words"] += n
                        counts["heads"] += sum(x >= 0 for x in heads)
                        counts["against us"] += sum(x >= 0 and x != o for x, o in zip(heads, ours, strict=True))
                        out.write(json.dumps({"words": col[0], "heads": heads, "relations": rels}) + "\n")
                    base_at += n
    print(dict(counts))


if __name__ == "__main__":
    main()

"""Lemmas: by tag, the longest known ending of a word (or the whole word) tells how its lemma comes out of it.

A table learned from the treebank does better than a head of the model (97.9 against 96.0 on dev): what decides is
spelling, which word pieces hide, and the tag, which the model finds.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator

from pathlib import Path

from . import data
from .data import Document

LONGEST = 6
VERBS = Path(__file__).parent.parent / "verbs.txt"
"""Base forms of verbs that news uses, one a line: the treebank does not know "blamed", and its endings make it "blam"."""


def key(tag: str, word: str) -> str:
    """Acronyms go their own way: US stays US where Us becomes we."""
    return tag + "!" if len(word) > 1 and word.isupper() else tag


def learn(documents: list[Document]) -> dict[str, dict[str, str]]:
    """Key of tag and word → ending (``^word`` for a whole word) → script; see Lemmas.java. Endings are in lower case."""
    tokens: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for document in documents:
        for s in document.sentences:
            for word, tag, script in zip(s.words, s.xpos, s.lemma, strict=True):
                if script:
                    tokens[key(tag, word), word.lower()][script] += 1
    endings: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for (tag, word), scripts in tokens.items():
        script = scripts.most_common(1)[0][0]
        for n in range(min(LONGEST, len(word)) + 1):
            endings[tag, word[len(word) - n :]][script] += 1
    table: dict[str, dict[str, str]] = defaultdict(dict)
    for tag, ending in sorted(endings, key=lambda k: (k[0], len(k[1]), k[1])):
        script, n = endings[tag, ending].most_common(1)[0]
        if not ending or (n >= 2 and n > 0.6 * endings[tag, ending].total() and script != find(table[tag], ending, False)):
            table[tag][ending] = script
    for (tag, word), scripts in sorted(tokens.items()):
        script, n = scripts.most_common(1)[0]
        found = find(table[tag], word, False)
        if script != found:
            table[tag]["^" + word] = script
    for tag, word, script in inflections(VERBS.read_text(encoding="utf-8").split()):
        if (tag, word) not in tokens and script != find(table[tag], word):
            table[tag]["^" + word] = script
    return dict(table)


IRREGULAR = """freeze froze frozen; shoot shot shot; strike struck struck; steal stole stolen; tear tore torn; swear swore sworn;
withdraw withdrew withdrawn; overthrow overthrew overthrown; undertake undertook undertaken; forgive forgave forgiven;
forbid forbade forbidden; flee fled fled; sink sank sunk; shrink shrank shrunk; seek sought sought; fight fought fought;
foresee foresaw foreseen; oversee oversaw overseen; overrun overran overrun; bind bound bound; cling clung clung; fling flung flung;
hang hung hung; lay laid laid; lead led led; mislead misled misled; overcome overcame overcome; repay repaid repaid;
rebuild rebuilt rebuilt; retake retook retaken; rise rose risen; arise arose arisen; shake shook shaken; slay slew slain;
speed sped sped; stick stuck stuck; sting stung stung; sweep swept swept; swing swung swung; throw threw thrown; uphold upheld upheld;
withhold withheld withheld; withstand withstood withstood; beat beat beaten; breed bred bred; weave wove woven"""


def inflections(verbs: list[str]) -> Iterator[tuple[str, str, str]]:
    """Tag, form and script of the regular forms of verbs; of a form of two verbs, the last's."""
    irregular = {base: past for base, *past in (line.split() for line in IRREGULAR.split(";"))}
    for verb in sorted({*verbs, *irregular}):
        for tag, word in forms(verb):
            if verb in irregular and tag in ("VBD", "VBN"):
                word = irregular[verb][tag == "VBN"]
            same = next((i for i, (a, b) in enumerate(zip(word, verb)) if a != b), min(len(word), len(verb)))
            yield tag, word, f"l{len(word) - same}+{verb[same:]}"


def forms(verb: str) -> Iterator[tuple[str, str]]:
    vowels = "aeiou"
    doubled = verb + verb[-1]
    short = len(verb) > 2 and verb[-1] not in vowels + "wxy" and verb[-2] in vowels and verb[-3] not in vowels
    if verb.endswith("e"):
        pasts, gerunds = [verb + "d"], [verb + "ing" if verb.endswith("ee") else verb[:-1] + "ing"]
    elif verb.endswith("y") and verb[-2] not in vowels:
        pasts, gerunds = [verb[:-1] + "ied"], [verb + "ing"]
    else:
        stems = [verb, doubled] if short else [verb]
        pasts, gerunds = [stem + "ed" for stem in stems], [stem + "ing" for stem in stems]
    hissing = verb.endswith(("s", "x", "z", "ch", "sh", "o"))
    third = verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in vowels else verb + ("es" if hissing else "s")
    yield from (("VBD", past) for past in pasts)
    yield from (("VBN", past) for past in pasts)
    yield from (("VBG", gerund) for gerund in gerunds)
    yield "VBZ", third


def find(endings: dict[str, str], word: str, whole: bool = True) -> str:
    if whole and "^" + word in endings:
        return endings["^" + word]
    for n in range(min(LONGEST, len(word)), -1, -1):
        script = endings.get(word[len(word) - n :])
        if script:
            return script
    return "l0+"


def main() -> None:
    """Learns the table anew into the labels of a model that stays as it is."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the gold sets")
    parser.add_argument("--labels", type=Path, required=True, help="labels.json of the model")
    args = parser.parse_args()
    labels = json.loads(args.labels.read_text())
    labels["lemmas"] = learn(data.ud(args.data / "ud-ewt/train.conllu.gz"))
    args.labels.write_text(json.dumps(labels, indent=1) + "\n")


if __name__ == "__main__":
    main()

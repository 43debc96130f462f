"""Lemmas: by tag, the longest known ending of a word (or the whole word) tells how its lemma comes out of it.

A table learned from the treebank does better than a head of the model (97.9 against 96.0 on dev): what decides is
spelling, which word pieces hide, and the tag, which the model finds.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from .data import Document

LONGEST = 6


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
    return dict(table)


def find(endings: dict[str, str], word: str, whole: bool = True) -> str:
    if whole and "^" + word in endings:
        return endings["^" + word]
    for n in range(min(LONGEST, len(word)), -1, -1):
        script = endings.get(word[len(word) - n :])
        if script:
            return script
    return "l0+"

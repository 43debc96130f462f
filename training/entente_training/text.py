"""Raw text → paragraphs, sentences and words, near enough to what the product does for training on texts with offsets."""

from __future__ import annotations

import re

WORD = re.compile(
    r"""https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+
      |(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|No|vs|Inc|Corp|Co|Ltd
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z])\.(?=\s|$)
      |\d+(?:[.,:/]\d+)*|\w+(?:['’](?=[A-Z])\w+)?|\.{2,}|--+|[^\w\s]""",
    re.X,
)
CONTRACTION = re.compile(r"(?i)^(?:(.+)(n['’]t)|(.+)(['’](?:s|re|ve|ll|d|m)))$")
NOT_END = re.compile(r"(?:[A-Z]\.|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|St|No|vs)\.?$")


def words(text: str, offset: int = 0) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for m in re.finditer(r"\S+", text):
        chunk, at = m.group(), m.start()
        for w in WORD.finditer(chunk):
            found.append((w.group(), offset + at + w.start(), offset + at + w.end()))
    joined: list[tuple[str, int, int]] = []
    for form, start, end in found:  # the pattern parts apostrophes from both sides: don | ' | t
        if len(joined) >= 2 and joined[-1][0] in "'’" and joined[-1][2] == start and joined[-2][2] == joined[-1][1]:
            before, mark = joined[-2], joined[-1]
            low = form.lower()
            if low == "t" and before[0].lower().endswith("n") and len(before[0]) > 1:
                joined[-2:] = [(before[0][:-1], before[1], before[2] - 1), (before[0][-1] + mark[0] + form, before[2] - 1, end)]
                continue
            if low in {"s", "re", "ve", "ll", "d", "m"}:
                joined[-1] = (mark[0] + form, mark[1], end)
                continue
        joined.append((form, start, end))
    return joined


def sentences(text: str, offset: int = 0) -> list[list[tuple[str, int, int]]]:
    result: list[list[tuple[str, int, int]]] = []
    for line in re.finditer(r"[^\n]+", text):
        current: list[tuple[str, int, int]] = []
        ended = False
        for w in words(line.group(), offset + line.start()):
            closing = w[0] in {'"', "”", "’", "'", ")", "]"}
            if ended and not (closing and current and current[-1][2] == w[1]) and not w[0][0].islower():
                result.append(current)
                current, ended = [], False
            elif ended and w[0][0].islower():
                ended = False
            current.append(w)
            if w[0] in {".", "!", "?"} or (w[0].endswith(".") and len(w[0]) > 1 and not NOT_END.match(w[0])):
                ended = True
            elif not closing:
                ended = False
        if current:
            result.append(current)
    return [s[i : i + 250] for s in result for i in range(0, len(s), 250)]

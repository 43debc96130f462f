"""Events: which word tells one, of which type, and who acts, undergoes and says it; learned on the texts of training/events.

The lower half of the reader, as it is, and two layers of their own above it, which begin as those of the encoder it came from:
syntax makes the upper half forget what verbs mean. python -m entente_training.events --help
"""

from __future__ import annotations

import argparse
import json
import random
import re
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from . import encoder
from .data import Document, Sentence
from .model import FAR, Biaffine, Reader, mlp
from .pieces import Pieces, Vocabulary, Window, collate, starts, window

TYPES = (
    "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT STATEMENT"
).split()
ARGUMENTS = ["actor", "recipient", "holder"]
LEVELS = (0, 4, 8)  # of the reader, that the heads see
BEGIN, OWN = 4, 2  # the level from which layers of their own go on, and how many
SECOND_BEST = 0.3  # what a type is worth that a careful reader would accept too
BATCH = 12


class EventReader(nn.Module):
    def __init__(self, fresh: encoder.Encoder, width: int = 384, mixed: int = 256, role: int = 128):
        super().__init__()
        self.layers = nn.ModuleList(fresh.layers[BEGIN + i] for i in range(OWN))
        self.mix = nn.Sequential(nn.Linear((2 * len(LEVELS) + 3) * width, mixed), nn.GELU())
        self.event = nn.Sequential(nn.Linear(mixed, mixed), nn.GELU(), nn.Dropout(0.2), nn.Linear(mixed, len(TYPES) + 1))
        self.role_event, self.role_word = mlp(mixed, role), mlp(mixed, role)
        self.role = Biaffine(role, len(ARGUMENTS) + 1)
        self.role_distance = nn.Embedding(2 * FAR + 1, len(ARGUMENTS) + 1)
        nn.init.zeros_(self.role_distance.weight)
        self.dropout = nn.Dropout(0.2)

    def heads(self, words: list[Tensor], distance: Tensor) -> tuple[Tensor, Tensor]:
        """Of words [b, w, width] at all levels and their distances [w, w]: [b, w, types + 1], [b, w, w, arguments + 1]."""
        h = self.mix(self.dropout(torch.cat(words, -1)))
        near = distance.clamp(-FAR, FAR) + FAR
        roles = self.role(self.role_event(self.dropout(h)), self.role_word(self.dropout(h))) / 8 + self.role_distance(near)
        return self.event(self.dropout(h)), roles

    def forward(self, batch: dict[str, Tensor], levels: list[Tensor], h: Tensor) -> tuple[Tensor, Tensor]:
        """Of the reader's pieces [b, n, width] at LEVELS and of its words [b, w, width]."""
        x = levels[LEVELS.index(BEGIN)]
        far = ((1 - batch["mask"]) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, far, 0.1)
        at = torch.arange(h.shape[1])
        words = [w for level in [*levels, x] for w in ends(level, batch["first"], batch["last"])]
        return self.heads([h, *words], at.unsqueeze(0) - at.unsqueeze(1))


def ends(x: Tensor, first: Tensor, last: Tensor) -> list[Tensor]:
    """The first and the last piece of each word: [b, n, width] → twice [b, w, width]."""
    return [x.gather(1, i.unsqueeze(-1).expand(-1, -1, x.shape[-1])) for i in (first, last)]


@torch.no_grad()
def read(reader: Reader, batch: dict[str, Tensor]) -> tuple[list[Tensor], Tensor]:
    """What the reader, which stays as it is, makes of a batch: pieces at LEVELS, words."""
    e = reader.encoder
    far = ((1 - batch["mask"]) * -1e4)[:, None, None, :]
    x = e.norm(e.words(batch["pieces"]) + e.positions.weight[: batch["pieces"].shape[1]] + e.types + reader.shapes(batch["shapes"]))
    found = [x] if 0 in LEVELS else []
    for i, layer in enumerate(e.layers):
        x = layer(x, far, 0.0)
        if i + 1 in LEVELS:
            found.append(x)
    return found, reader.word(torch.cat(ends(x, batch["first"], batch["last"]), -1))


@dataclass
class Event:
    word: int
    types: list[int]  # the best first
    optional: bool
    arguments: list[list[int]]  # words of each of ARGUMENTS


@dataclass
class Text:
    window: Window
    events: list[Event] = field(default_factory=list)


def located(text: str, reference: str) -> list[int]:
    """Where `words` or `words#n` stands."""
    words, _, number = reference.partition("#")
    found = [m.start() for m in re.finditer(r"(?<!\w)" + re.escape(words) + r"(?!\w)", text)]
    if number:
        found = found[int(number) - 1 : int(number)]
    if not found:
        raise ValueError(f"'{reference}' is not in: {text}")
    return found


def load(path: Path, without: list[str], pieces: Pieces, vocabulary: Vocabulary) -> list[Text]:
    """The texts as EventTexts.java wrote them, but for those of some fields."""
    texts = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["field"] in without:
            continue
        words = [(number, *word) for number, sentence in enumerate(row["sentences"]) for word in sentence]
        document = Document([Sentence([w[0] for w in s]) for s in row["sentences"]])
        whole = window(document, list(range(len(document.sentences))), starts(document), pieces, vocabulary)
        events = [event(e, row["text"], words[: len(whole.first)]) for e in row["events"]]
        texts.append(Text(whole, [e for e in events if e]))
    return texts


def event(line: str, text: str, words: list[tuple]) -> Event | None:
    """Of a line `trigger | TYPE/TYPE? | actors | recipients | holder > holder | factuality`; none if its word was cut off."""
    cells = [c.strip() for c in line.split("|")] + [""] * 6

    def covered(start: int, length: int) -> list[int]:
        return [i for i, (_, _, a, b, _) in enumerate(words) if a < start + length and b > start]

    at = covered(located(text, cells[0])[0], len(cells[0].partition("#")[0]))
    if not at:
        return None
    trigger = next((i for i in at if words[i][4] == "VERB"), at[-1])

    def mention(reference: str) -> list[int]:
        """The nearest of these words, of the same sentence if it has them, else of one before."""
        length = len(reference.partition("#")[0])
        found = [m for m in (covered(start, length) for start in located(text, reference)) if m]

        def farness(m: list[int]) -> int:
            away = words[m[0]][0] != words[trigger][0]
            return 1000 * away + 500 * (away and m[0] > trigger) + abs(m[-1] - trigger)

        return min(found, key=farness, default=[])

    sides = [cells[2].split(" + "), cells[3].split(" + "), [cells[4].split(" > ")[-1]]]
    names = [[n.strip() for n in side if n.strip() not in ("", "-")] for side in sides]
    types = [TYPES.index(t) for t in cells[1].rstrip("?").split("/")]
    return Event(trigger, types, cells[1].endswith("?"), [[i for n in side for i in mention(n)] for side in names])


def batched(texts: list[Text]) -> dict[str, Tensor]:
    return {k: torch.from_numpy(v) for k, v in collate([t.window for t in texts]).items()}


def loss(model: EventReader, reader: Reader, texts: list[Text]) -> Tensor:
    """The mean over texts of what all words' types and all events' arguments cost."""
    batch = batched(texts)
    levels, h = read(reader, batch)
    events, roles = model(batch, levels, h)
    events, roles = events.float(), roles.float()
    good = torch.zeros_like(events)
    good[..., -1] = 1
    rows, gold = [], []
    for i, text in enumerate(texts):
        for e in text.events:
            good[i, e.word] = 0
            good[i, e.word, e.types] = torch.tensor([1.0] + [SECOND_BEST] * (len(e.types) - 1))
            good[i, e.word, -1] = float(e.optional)
            row = torch.zeros(h.shape[1], dtype=torch.long)
            row[len(text.window.first) :] = -100
            for role in reversed(range(len(ARGUMENTS))):
                row[e.arguments[role]] = role + 1
            rows.append((i, e.word))
            gold.append(row)
    inside = batch["sentence"] >= 0
    total = -torch.logsumexp(torch.log_softmax(events, -1) + (good + 1e-9).log(), -1)[inside].sum()
    if rows:
        window_of, word_of = torch.tensor(rows).T
        total = total + F.cross_entropy(roles[window_of, word_of].flatten(0, 1), torch.stack(gold).flatten(), ignore_index=-100, reduction="sum")
    return total / len(texts)


@torch.no_grad()
def score(model: EventReader, reader: Reader, texts: list[Text]) -> dict[str, float]:
    """F1 of the words that tell events, and with their types; optional ones aside."""
    model.eval()
    right = typed = found = wanted = 0
    for i in range(0, len(texts), BATCH):
        some = texts[i : i + BATCH]
        batch = batched(some)
        logits = model(batch, *read(reader, batch))[0].float()
        for text, its in zip(some, logits, strict=True):
            gold = {e.word: e for e in text.events}
            shares = torch.softmax(its[: len(text.window.first)], -1)
            told = {w: int(s[:-1].argmax()) for w, s in enumerate(shares) if s[-1] < 0.5}
            told = {w: t for w, t in told.items() if w not in gold or not gold[w].optional}
            wanted += sum(not e.optional for e in text.events)
            found += len(told)
            right += sum(w in gold for w in told)
            typed += sum(w in gold and t in gold[w].types for w, t in told.items())
    return {"words_f1": 200 * right / max(1, found + wanted), "typed_f1": 200 * typed / max(1, found + wanted)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, required=True, help="what EventTexts.java wrote")
    parser.add_argument("--checkpoint", type=Path, required=True, help="folder of the reader; events.pt goes there")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--without", nargs="*", default=[], help="fields, which are files of training/events, to leave out")
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--held", type=int, default=40, help="every so many texts are held out, to be scored; 0 for none")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    from . import export  # which needs this module

    reader, vocabulary = export.load(args.checkpoint, args.encoder)
    texts = load(args.texts, args.without, Pieces(args.tokenizer), vocabulary)
    held = [t for t in texts if args.held and zlib.crc32(t.window.pieces.tobytes()) % args.held == 0]
    kept = [t for t in texts if not any(t is h for h in held)]
    print(len(kept), "texts", sum(len(t.events) for t in kept), "events;", len(held), "held out", flush=True)
    model = EventReader(encoder.load(args.encoder))
    groups = [(args.rate, list(model.layers.parameters())), (args.head_rate, [p for n, p in model.named_parameters() if not n.startswith("layers.")])]
    optimiser = torch.optim.AdamW([{"params": p, "lr": r} for r, p in groups], weight_decay=0.01, betas=(0.9, 0.98))
    step, total = 0, args.epochs * -(-len(kept) // BATCH)
    for epoch in range(args.epochs):
        model.train()
        order = sorted(range(len(kept)), key=lambda i: len(kept[i].window.pieces) + rng.random() * 15)
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        rng.shuffle(batches)
        sum_of_losses = 0.0
        for some in batches:
            for group, (rate, _) in zip(optimiser.param_groups, groups, strict=True):
                group["lr"] = rate * min(1, (step + 1) / 50) * max(0.02, 1 - step / total)
            with torch.autocast("cpu", torch.bfloat16):
                cost = loss(model, reader, [kept[i] for i in some])
            optimiser.zero_grad()
            cost.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            sum_of_losses += cost.item()
            step += 1
        print(epoch, round(sum_of_losses / len(batches), 2), score(model, reader, held) if held else "", flush=True)
        torch.save(model.state_dict(), args.checkpoint / "events.pt")


if __name__ == "__main__":
    main()

"""Quick scores of a model on dev sets; the published ones come from bench/run."""

from __future__ import annotations

import numpy as np
import torch

from .data import Document
from .model import Reader
from .pieces import Pieces, Vocabulary, collate, packed, starts, window

THREE = {"Person": "PER", "Location": "LOC", "Facility": "LOC", "Organization": "ORG"}


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    found, start, kind = set(), None, ""
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == kind):
            found.add((start, i, kind))
            start = None
        if tag != "O" and start is None:
            start, kind = i, tag[2:]
    return found


def f1(right: int, found: int, gold: int) -> float:
    return 200 * right / max(1, found + gold)


@torch.no_grad()
def scores(model: Reader, documents: list[Document], pieces: Pieces, vocabulary: Vocabulary, size: int = 128) -> dict[str, float]:
    model.eval()
    count: dict[str, float] = {}

    def add(name: str, value: float) -> None:
        count[name] = count.get(name, 0.0) + float(value)

    for document in documents:
        at = starts(document)
        gold_roles = {a.cue[0]: a for a in document.attributions}
        found_attributions = []
        for chosen in packed(document, pieces, size):
            win = window(document, chosen, at, pieces, vocabulary)
            batch = {k: torch.from_numpy(v) for k, v in collate([win]).items()}
            with torch.autocast("cpu", torch.bfloat16):
                h = model.states(batch["pieces"], batch["shapes"], None, batch["first"], batch["last"]).float()
            if (batch["head"] >= 0).any():
                log, head = model.arcs(h, batch["sentence"])
                arc, rel = log.argmax(-1), model.deprel(h, head).argmax(-1)
                base = np.array([x.split(":")[0] for x in vocabulary.deprel])
                right = arc == batch["head"]
                add("words", arc.numel())
                add("uas", right.sum())
                same = base[rel[0].numpy()] == base[np.maximum(0, batch["deprel"][0].numpy())]
                add("las", (right[0].numpy() & same).sum())
                for k in ("upos", "xpos"):
                    add(k, (getattr(model, k)(h).argmax(-1) == batch[k]).sum())
            if (batch["ner"] >= 0).any():
                tags = model.ner(h)[0].argmax(-1).tolist()
                found = spans([vocabulary.ner[t] for t in tags])
                gold = spans([vocabulary.ner[max(t, 0)] for t in batch["ner"][0].tolist()])
                add("ner_right", len(found & gold))
                add("ner_found", len(found))
                add("ner_gold", len(gold))
                f3 = {(a, b, THREE[k]) for a, b, k in found if k in THREE}
                g3 = {(a, b, THREE[k]) for a, b, k in gold if k in THREE}
                add("ner3_right", len(f3 & g3))
                add("ner3_found", len(f3))
                add("ner3_gold", len(g3))
            if (batch["cue"] >= 0).any():
                cues = model.cue(h)[0].argmax(-1).tolist()
                word = [at[i] + w for i in chosen for w in range(len(document.sentences[i].words))][: h.shape[1]]
                for start, end, _ in spans([("O", "B-c", "I-c")[c] for c in cues]):
                    distance = (torch.arange(h.shape[1]) - start).view(1, 1, -1)
                    row = model.roles(h[:, start : start + 1], h, distance)[0, 0].argmax(-1).tolist()
                    found_attributions.append(
                        (
                            tuple(word[start:end]),
                            tuple(w for w, r in zip(word, row, strict=True) if r in (1, 2)),
                            tuple(w for w, r in zip(word, row, strict=True) if r in (3, 4)),
                        )
                    )
            for k in ("uw", "uds"):
                gold = batch[k][0]
                keep = ~torch.isnan(gold)
                if keep.any():
                    value = 3 * torch.tanh(model.factuality(h[0])[:, 0 if k == "uw" else 1])
                    add(k + "_error", (value[keep] - gold[keep]).abs().sum())
                    add(k + "_n", keep.sum())
        if gold_roles or found_attributions:
            gold3 = [(tuple(a.cue), tuple(a.source), tuple(a.content)) for a in document.attributions]
            for i, k in enumerate(("cue", "source", "content")):
                found = {x[i] for x in found_attributions if x[i]}
                gold = {x[i] for x in gold3 if x[i]}
                add(k + "_right", len(found & gold))
                add(k + "_found", len(found))
                add(k + "_gold", len(gold))
            add("triple_right", len(set(found_attributions) & set(gold3)))
            add("triple_found", len(found_attributions))
            add("triple_gold", len(gold3))
    result: dict[str, float] = {}
    if "words" in count:
        for k in ("upos", "xpos", "uas", "las"):
            result[k] = 100 * count[k] / count["words"]
    for k in ("ner", "ner3", "cue", "source", "content", "triple"):
        if k + "_gold" in count:
            result[k] = f1(count[k + "_right"], count[k + "_found"], count[k + "_gold"])
    for k in ("uw", "uds"):
        if k + "_n" in count:
            result[k] = count[k + "_error"] / count[k + "_n"]
    model.train()
    return result

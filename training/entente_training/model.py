"""One encoder, many heads. Shapes: b windows, n pieces, w words, r cue rows."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .encoder import Encoder
from .pieces import CUE, ROLES, SHAPES, Vocabulary

FAR = 64  # words; beyond it distance tells no more


class Biaffine(nn.Module):
    """Scores of pairs (Dozat and Manning 2017): [b, w, i] × [b, v, i] → [b, w, v, out]."""

    def __init__(self, width: int, out: int):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(out, width + 1, width + 1))

    def forward(self, a: Tensor, b: Tensor) -> Tensor:
        a = torch.cat([a, torch.ones_like(a[..., :1])], -1)
        b = torch.cat([b, torch.ones_like(b[..., :1])], -1)
        return torch.stack([a @ w @ b.transpose(-1, -2) for w in self.weight], -1)


def mlp(width: int, out: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(width, out), nn.GELU())


class Reader(nn.Module):
    def __init__(self, encoder: Encoder, vocabulary: Vocabulary, width: int = 384, arc: int = 256, label: int = 128, role: int = 128):
        super().__init__()
        self.encoder = encoder
        self.shapes = nn.Embedding(len(SHAPES), width)
        nn.init.zeros_(self.shapes.weight)
        self.word = nn.Linear(2 * width, width)
        with torch.no_grad():  # at first, the mean of a word's first and last piece
            self.word.weight.copy_(torch.cat([torch.eye(width), torch.eye(width)], 1) / 2)
            self.word.bias.zero_()
        self.upos = nn.Linear(width, len(vocabulary.upos))
        self.xpos = nn.Linear(width, len(vocabulary.xpos))
        self.root = nn.Parameter(torch.zeros(width))
        self.arc_dependent, self.arc_head = mlp(width, arc), mlp(width, arc)
        self.arc = Biaffine(arc, 1)
        self.label_dependent, self.label_head = mlp(width, label), mlp(width, label)
        self.label = nn.Linear(3 * label, len(vocabulary.deprel))
        self.ner = nn.Sequential(mlp(width, width // 2), nn.Linear(width // 2, len(vocabulary.ner)))
        self.cue = nn.Linear(width, len(CUE))
        self.role_cue, self.role_word = mlp(width, role), mlp(width, role)
        self.role = Biaffine(role, len(ROLES))
        self.role_distance = nn.Embedding(2 * FAR + 1, len(ROLES))
        nn.init.zeros_(self.role_distance.weight)
        self.factuality = nn.Sequential(mlp(width, width // 2), nn.Linear(width // 2, 2))
        self.meaning = nn.Linear(width, width)

    def states(self, pieces: Tensor, shapes: Tensor, mask: Tensor | None, first: Tensor, last: Tensor, dropout: float = 0.0) -> Tensor:
        """[b, n] pieces → [b, w, width]."""
        x = self.encoder(pieces, mask, self.shapes(shapes), dropout)
        width = x.shape[-1]

        def at(index: Tensor) -> Tensor:
            return x.gather(1, index.unsqueeze(-1).expand(-1, -1, width))

        return self.word(torch.cat([at(first), at(last)], -1))

    def arcs(self, h: Tensor, sentence: Tensor) -> tuple[Tensor, Tensor]:
        """Log-probabilities [b, w, w + 1] of each word's head, column 0 the root; and the expected head's label vector."""
        heads = torch.cat([self.root.expand(h.shape[0], 1, -1), h], 1)
        return self.attached(self.arc_dependent(h), self.arc_head(heads), self.label_head(heads), sentence)

    def attached(self, dependents: Tensor, heads: Tensor, labels: Tensor, sentence: Tensor) -> tuple[Tensor, Tensor]:
        """The same of what the heads' first layers make of the words [b, w, ·] and of the root and the words [b, w + 1, ·]."""
        scores = self.arc(dependents, heads).squeeze(-1) / 16
        same = sentence.unsqueeze(2) == sentence.unsqueeze(1)
        word = torch.arange(sentence.shape[1], device=sentence.device)
        allowed = same & (word.unsqueeze(0) != word.unsqueeze(1)).unsqueeze(0)
        allowed = torch.cat([torch.ones_like(allowed[..., :1]), allowed], -1)
        log = torch.log_softmax(scores.masked_fill(~allowed, -1e4), -1)
        return log, log.exp() @ labels

    def deprel(self, h: Tensor, head: Tensor) -> Tensor:
        return self.related(self.label_dependent(h), head)

    def related(self, dependent: Tensor, head: Tensor) -> Tensor:
        return self.label(torch.cat([dependent, head, dependent * head], -1))

    def roles(self, cues: Tensor, h: Tensor, distance: Tensor) -> Tensor:
        """[b, c, width] cues, [b, w, width] words, [b, c, w] signed distance → [b, c, w, roles]."""
        return self.filled(self.role_cue(cues), self.role_word(h), distance)

    def filled(self, cues: Tensor, words: Tensor, distance: Tensor) -> Tensor:
        near = distance.clamp(-FAR, FAR) + FAR
        return self.role(cues, words) / 8 + self.role_distance(near)


def loss_terms(model: Reader, batch: dict[str, Tensor], h: Tensor) -> dict[str, tuple[Tensor, int]]:
    """Summed loss and count of each task on the words h of the batch."""
    terms: dict[str, tuple[Tensor, int]] = {}

    def classify(name: str, logits: Tensor, gold: Tensor) -> None:
        keep = gold >= 0
        n = int(keep.sum())
        if n:
            terms[name] = (F.cross_entropy(logits[keep], gold[keep], reduction="sum"), n)

    parsed = (batch["head"] >= 0).any(1)
    if parsed.any():
        g = h[parsed]
        for k in ("upos", "xpos"):
            classify(k, getattr(model, k)(g), batch[k][parsed])
        log, head = model.arcs(g, batch["sentence"][parsed])
        gold = batch["head"][parsed]
        keep = gold >= 0
        terms["arc"] = (F.nll_loss(log[keep], gold[keep], reduction="sum"), int(keep.sum()))
        classify("deprel", model.deprel(g, head), batch["deprel"][parsed])
    named = (batch["ner"] >= 0).any(1)
    if named.any():
        classify("ner", model.ner(h[named]), batch["ner"][named])
    cued = (batch["cue"] >= 0).any(1)
    if cued.any():
        classify("cue", model.cue(h[cued]), batch["cue"][cued])
    if len(batch["row_window"]):
        window, cue = batch["row_window"], batch["row_cue"]
        words = h[window]
        at = torch.arange(h.shape[1], device=h.device)
        distance = (at.unsqueeze(0) - cue.unsqueeze(1)).unsqueeze(1)
        logits = model.roles(h[window, cue].unsqueeze(1), words, distance).squeeze(1)
        classify("roles", logits, batch["row_labels"])
    for column, k in enumerate(("uw", "uds")):
        keep = ~torch.isnan(batch[k])
        if keep.any():
            found = 3 * torch.tanh(model.factuality(h[keep])[:, column])
            terms[k] = ((found - batch[k][keep]).abs().sum(), int(keep.sum()))
    if len(batch["meaning_window"]):
        window, number = batch["meaning_window"], batch["meaning_sentence"]
        inside = (batch["sentence"][window] == number.unsqueeze(1)).float().unsqueeze(1)
        pooled = (inside @ model.meaning(h)[window]).squeeze(1)
        terms["meaning"] = ((1 - F.cosine_similarity(pooled, batch["meanings"])).sum(), len(window))
    return terms

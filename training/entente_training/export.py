"""A checkpoint → the files that the product runs: encoder.onnx (int8), types.onnx.gz, labels.json, tokenizer.json."""

from __future__ import annotations

import argparse
import gzip
import json
import random
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional as F

from . import data, encoder, events, lemmas, slim
from .model import Reader
from .pieces import CUE, ROLES, SHAPES, Pieces, Vocabulary, Window, collate, packed, starts, window

FORMAT = 3
INPUTS = ["pieces", "shapes", "first", "last", "sentence"]
OUTPUTS = ["upos", "xpos", "deprel", "ner", "arcs", "cue", "roles", "events", "arguments", "factuality", "embedded", "meanings"]


class Whole(nn.Module):
    """The reader on one window, without a batch; see the contract in model/README.md."""

    def __init__(self, reader: Reader, told: events.EventReader, sample: list[Window]):
        super().__init__()
        self.reader, self.told = reader, told
        self.norm = slim.Norm(reader.encoder.norm)
        self.layers = nn.ModuleList(map(slim.SlimLayer, reader.encoder.layers, eases(reader, sample)))
        self.own = nn.Module()
        self.own.layers = nn.ModuleList(map(slim.SlimLayer, told.layers, told_eases(reader, told, sample)))
        r = reader
        firsts = [r.upos, r.xpos, r.cue, r.arc_dependent[0], r.arc_head[0], r.label_dependent[0], r.label_head[0]]
        firsts += [r.role_cue[0], r.role_word[0], r.ner[0][0], r.factuality[0][0], r.meaning]
        self.widths = [f.out_features for f in firsts]
        self.firsts = slim.joined(firsts)

    def forward(self, pieces: Tensor, shapes: Tensor, first: Tensor, last: Tensor, sentence: Tensor):
        r = self.reader
        e = r.encoder
        embedded = e.words(pieces)
        x = self.norm(embedded + e.positions.weight[: pieces.shape[0]] + e.types + r.shapes(shapes))
        levels = [x]
        for layer in self.layers:
            levels.append(layer(levels[-1]))
        x = levels[-1]
        h = r.word(torch.cat([x[first], x[last]], -1))
        heads = self.firsts(h.unsqueeze(0))[0].split(self.widths, -1)
        upos, xpos, cue = heads[:3]
        *mixed, meaning = heads[3:]
        arc_dependent, arc_head, label_dependent, label_head, role_cue, role_word, ner, factuality = (F.gelu(m) for m in mixed)
        root = r.root.unsqueeze(0)
        arc_heads, label_heads = torch.cat([r.arc_head(root), arc_head]), torch.cat([r.label_head(root), label_head])
        log, head = r.attached(*(t.unsqueeze(0) for t in (arc_dependent, arc_heads, label_heads, sentence)))
        deprel = r.related(label_dependent, head[0])
        at = torch.cumsum(torch.ones_like(sentence), 0)
        distance = at.unsqueeze(0) - at.unsqueeze(1)
        roles = r.filled(role_cue, role_word, distance)
        own = levels[events.BEGIN]
        for layer in self.own.layers:
            own = layer(own)
        words = [h, *(level[i] for level in [*(levels[k] for k in events.LEVELS), own] for i in (first, last))]
        told, arguments = self.told.heads([w.unsqueeze(0) for w in words], distance)
        return (
            upos.argmax(-1),
            xpos.argmax(-1),
            deprel.argmax(-1),
            r.ner[1](ner),
            log[0],
            cue,
            roles,
            told[0],
            arguments[0],
            (3 * torch.tanh(r.factuality[1](factuality)[:, 0])).clamp(-3, 3),  # a tanh may round to more than 1
            embedded,
            meaning,
        )


def eases(reader: Reader, sample: list[Window]) -> list[dict[str, Tensor]]:
    def run() -> None:
        for w in sample:
            reader.states(*(torch.from_numpy(a)[None] for a in (w.pieces, w.shapes)), None, *(torch.from_numpy(a)[None] for a in (w.first, w.last)))

    return slim.easing(list(reader.encoder.layers), run)


def told_eases(reader: Reader, told: events.EventReader, sample: list[Window]) -> list[dict[str, Tensor]]:
    def run() -> None:
        for w in sample:
            batch = {k: torch.from_numpy(v) for k, v in collate([w]).items()}
            told(batch, *events.read(reader, batch))

    return slim.easing(list(told.layers), run)


def calibration(sets: list[list[data.Document]], pieces: Pieces, vocabulary: Vocabulary) -> list[Window]:
    """Some windows of each set, by which int8 is tuned."""
    rng = random.Random(1)
    windows = []
    for document in [d for documents in sets for d in rng.sample(documents, 25)]:
        at = starts(document)
        windows += [window(document, chosen, at, pieces, vocabulary) for chosen in packed(document, pieces, 128)[:3]]
    return windows


def load(folder: Path, onnx_encoder: Path, layers: int | None = None) -> tuple[Reader, Vocabulary]:
    fields = json.loads((folder / "vocabulary.json").read_text())
    fields.pop("index")
    vocabulary = Vocabulary(**fields)
    reader = Reader(encoder.load(onnx_encoder, layers=layers), vocabulary)
    reader.load_state_dict(torch.load(folder / "average.pt"))
    return reader.eval(), vocabulary


def write_float(reader: Reader, told: events.EventReader, sample: list[Window], path: Path) -> None:
    n, w = 40, 30
    example = (
        torch.randint(1000, 2000, (n,)),
        torch.ones(n, dtype=torch.long),
        torch.arange(1, w + 1),
        torch.arange(1, w + 1),
        torch.tensor([0] * 15 + [1] * 15),
    )
    axes = {k: {0: "pieces"} for k in INPUTS[:2]} | {k: {0: "words"} for k in [*INPUTS[2:], *OUTPUTS]}
    axes["embedded"] = {0: "pieces"}
    axes["arcs"] = {0: "words", 1: "heads"}
    axes["roles"] = axes["arguments"] = {0: "words", 1: "words"}
    torch.onnx.export(
        Whole(reader, told, sample).eval(), example, str(path), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False
    )


def weighty(path: Path) -> list[str]:
    """What int8 is for: the embeddings, and the matrix products of layers and of the heads' first ones. The rest is small."""
    graph = onnx.load(str(path), load_external_data=False).graph
    fixed = {t.name for t in graph.initializer}

    def is_weighty(n: onnx.NodeProto) -> bool:
        if n.op_type == "Gather":
            return "/words/" in n.name
        return n.op_type == "MatMul" and n.input[1] in fixed and any(part in n.name for part in ("/layers.", "/firsts/", "/mix/"))

    return [n.name for n in graph.node if is_weighty(n)]


def write_int8(source: Path, target: Path) -> None:
    """Weights of 7 bits by column: with 8, processors without VNNI saturate and would read differently."""
    quantize_dynamic(
        source,
        target,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        nodes_to_quantize=weighty(source),
        op_types_to_quantize=["MatMul", "Gather"],
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the gold sets, for calibration and the table of lemmas")
    parser.add_argument("--layers", type=int, default=None)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--out", type=Path, required=True, help="model/src/main/resources/org/entente/model")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    reader, vocabulary = load(args.checkpoint, args.encoder, args.layers)
    floats = args.checkpoint / "encoder-float.onnx"
    treebank = data.ud(args.data / "ud-ewt/train.conllu.gz")
    named = data.ner(args.data / "ner-worldwide/train.conll.gz")
    sample = calibration([named, treebank], Pieces(args.tokenizer), vocabulary)
    told = events.EventReader(encoder.load(args.encoder))
    told.load_state_dict(torch.load(args.checkpoint / "events.pt"))
    write_float(reader, told.eval(), sample, floats)
    write_int8(floats, args.out / "encoder.onnx")
    shutil.copy(args.tokenizer, args.out / "tokenizer.json")
    types = json.loads((args.checkpoint / "types.json").read_text()) if (args.checkpoint / "types.json").exists() else []
    if types:
        small = gzip.compress((args.checkpoint / "types.onnx").read_bytes(), mtime=0)
        (args.out / "types.onnx.gz").write_bytes(small)
    labels = {
        "format": FORMAT,
        "version": args.version,
        "encoder": args.encoder.stem,
        "window": 128,
        "shapes": SHAPES,
        "upos": vocabulary.upos,
        "xpos": vocabulary.xpos,
        "lemmas": lemmas.learn(treebank),
        "deprel": vocabulary.deprel,
        "ner": vocabulary.ner,
        "cue": CUE,
        "roles": ROLES,
        "events": events.TYPES,
        "arguments": events.ARGUMENTS,
        "types": types,
    }
    (args.out / "labels.json").write_text(json.dumps(labels, indent=1) + "\n")
    for f in sorted(args.out.iterdir()):
        print(f.name, f.stat().st_size)


if __name__ == "__main__":
    main()

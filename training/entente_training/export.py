"""A checkpoint → the files that the product runs: encoder.onnx (int8), types.onnx, labels.json, tokenizer.json."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from . import data, encoder, lemmas
from .model import Reader
from .pieces import CUE, ROLES, SHAPES, Vocabulary

FORMAT = 1
INPUTS = ["pieces", "shapes", "first", "last", "sentence"]
OUTPUTS = ["upos", "xpos", "deprel", "ner", "arcs", "cue", "roles", "factuality", "states", "meanings"]


class Whole(nn.Module):
    """The reader on one window, without a batch; see the contract in model/README.md."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, pieces: Tensor, shapes: Tensor, first: Tensor, last: Tensor, sentence: Tensor):
        r = self.reader
        x = r.encoder(pieces.unsqueeze(0), None, r.shapes(shapes).unsqueeze(0))[0]
        h = r.word(torch.cat([x[first], x[last]], -1)).unsqueeze(0)
        log, head = r.arcs(h, sentence.unsqueeze(0))
        deprel = r.deprel(h, head).argmax(-1)
        at = torch.cumsum(torch.ones_like(sentence), 0)
        distance = (at.unsqueeze(0) - at.unsqueeze(1)).unsqueeze(0)
        roles = r.roles(h, h, distance)
        fact = 3 * torch.tanh(r.factuality(h)[0, :, 0])
        return (
            r.upos(h)[0].argmax(-1),
            r.xpos(h)[0].argmax(-1),
            deprel[0],
            r.ner(h)[0],
            log[0],
            r.cue(h)[0],
            roles[0],
            fact,
            h[0],
            r.meaning(h)[0],
        )


def load(folder: Path, onnx_encoder: Path, layers: int | None = None) -> tuple[Reader, Vocabulary]:
    fields = json.loads((folder / "vocabulary.json").read_text())
    fields.pop("index")
    vocabulary = Vocabulary(**fields)
    reader = Reader(encoder.load(onnx_encoder, layers=layers), vocabulary)
    reader.load_state_dict(torch.load(folder / "average.pt"))
    return reader.eval(), vocabulary


def write_float(reader: Reader, path: Path) -> None:
    n, w = 40, 30
    example = (
        torch.randint(1000, 2000, (n,)),
        torch.ones(n, dtype=torch.long),
        torch.arange(1, w + 1),
        torch.arange(1, w + 1),
        torch.tensor([0] * 15 + [1] * 15),
    )
    axes = {k: {0: "pieces"} for k in INPUTS[:2]} | {k: {0: "words"} for k in [*INPUTS[2:], *OUTPUTS]}
    axes["arcs"] = {0: "words", 1: "heads"}
    axes["roles"] = {0: "words", 1: "words"}
    torch.onnx.export(
        Whole(reader), example, str(path), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False
    )


def body(path: Path) -> list[str]:
    """The matrix products with fixed weights inside the encoder: what int8 is for. The heads are small and stay as they are."""
    graph = onnx.load(str(path), load_external_data=False).graph
    fixed = {t.name for t in graph.initializer}
    return [
        n.name
        for n in graph.node
        if (n.op_type == "MatMul" and n.input[1] in fixed and "/layers." in n.name) or (n.op_type == "Gather" and "/words/" in n.name)
    ]


def write_int8(source: Path, target: Path) -> None:
    """Weights of 7 bits by column: with 8, processors without VNNI saturate and would read differently."""
    quantize_dynamic(
        source,
        target,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        nodes_to_quantize=body(source),
        op_types_to_quantize=["MatMul", "Gather"],
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the gold sets, for the table of lemmas")
    parser.add_argument("--layers", type=int, default=None)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--out", type=Path, required=True, help="model/src/main/resources/org/entente/model")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    reader, vocabulary = load(args.checkpoint, args.encoder, args.layers)
    floats = args.checkpoint / "encoder-float.onnx"
    write_float(reader, floats)
    write_int8(floats, args.out / "encoder.onnx")
    shutil.copy(args.tokenizer, args.out / "tokenizer.json")
    types = json.loads((args.checkpoint / "types.json").read_text()) if (args.checkpoint / "types.json").exists() else []
    if types:
        shutil.copy(args.checkpoint / "types.onnx", args.out / "types.onnx")
    labels = {
        "format": FORMAT,
        "version": args.version,
        "encoder": args.encoder.stem,
        "window": 128,
        "shapes": SHAPES,
        "upos": vocabulary.upos,
        "xpos": vocabulary.xpos,
        "lemmas": lemmas.learn(data.ud(args.data / "ud-ewt/train.conllu.gz")),
        "deprel": vocabulary.deprel,
        "ner": vocabulary.ner,
        "cue": CUE,
        "roles": ROLES,
        "types": types,
    }
    (args.out / "labels.json").write_text(json.dumps(labels, indent=1) + "\n")
    for f in sorted(args.out.iterdir()):
        print(f.name, f.stat().st_size)


if __name__ == "__main__":
    main()

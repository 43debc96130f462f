"""Checks that the encoder taken out of its ONNX file gives what the file gives."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from . import encoder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", type=Path, required=True)
    args = parser.parse_args()
    torch.manual_seed(3)
    pieces = torch.randint(1000, 20000, (4, 64))
    with torch.no_grad():
        ours = encoder.load(args.encoder).eval()(pieces).numpy()
    session = onnxruntime.InferenceSession(str(args.encoder))
    feed = {"input_ids": pieces.numpy(), "attention_mask": np.ones((4, 64), np.int64), "token_type_ids": np.zeros((4, 64), np.int64)}
    theirs = session.run(None, feed)[0]
    difference = float(np.abs(ours - theirs).max())
    print(f"largest difference of the encoder's outputs: {difference:.1e}")
    if difference > 1e-4:
        raise SystemExit("the weights were not taken over right")


if __name__ == "__main__":
    main()

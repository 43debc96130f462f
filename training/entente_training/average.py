"""The weighted mean of the last two stages: what the last one forgets, names above all, the one before still has (Wortsman et al. 2022)."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--earlier", type=Path, required=True, help="folder of a checkpoint")
    parser.add_argument("--later", type=Path, required=True, help="folder of one that went on from it")
    parser.add_argument("--share", type=float, default=0.6, help="of the later one")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    earlier, later = (torch.load(folder / "average.pt") for folder in (args.earlier, args.later))
    torch.save({k: earlier[k] * (1 - args.share) + later[k] * args.share for k in later}, args.out / "average.pt")
    shutil.copy(args.later / "vocabulary.json", args.out)


if __name__ == "__main__":
    main()

"""Trains a part of the reader: the container's training entry.

python -m model_containers.reader.train --part parser --data <folder> [...]
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

PARTS = ("parser", "coref", "graph", "mood", "safety")


def main(arguments: Sequence[str] | None = None) -> int:
    """Hands the options on to the part's own training; `--out` is the folder of all weights."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=PARTS, required=True)
    options.add_argument("--out", type=Path)
    given = list(sys.argv[1:] if arguments is None else arguments)
    chosen, rest = options.parse_known_args(given)
    if chosen.out is not None:
        rest += ["--out", str(chosen.out / chosen.part)]
    trainer = importlib.import_module(f"model_containers.reader.train_{chosen.part}")
    return int(trainer.main(rest) or 0)


if __name__ == "__main__":
    raise SystemExit(main())

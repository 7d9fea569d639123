"""Measure every model on its held-out data and print the metrics files (``make evaluate``).

python -m model_containers.evaluate [--data DIR]

The evaluations write ``metrics.json`` beside the weights that they measure. What needs corpora
or packages that are not there is named in one line and counted as skipped.
"""

import argparse
import importlib.util
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
DEFAULT_DATA = HERE.parents[1] / "shared" / "data"


@dataclass(frozen=True)
class Evaluation:
    """One evaluation command, or, with ``missing``, the reason why it cannot run here."""

    title: str
    module: str
    arguments: tuple[str, ...] = ()
    missing: str = ""


def evaluations(data: Path) -> list[Evaluation]:
    """Return what is to be measured; ``data`` may be a folder that does not exist."""
    stories, safety, treebank = data / "stories", data / "safety", data / "parser"
    outside = ("--data", str(data)) if (stories / "train.jsonl.gz").is_file() else ()
    return [
        Evaluation("planner", "planner.evaluate"),
        Evaluation("generator", "generator.evaluate", outside),
        Evaluation("ranker", "ranker.evaluate"),
        Evaluation("reader: pronouns and graph", "reader.evaluate"),
        Evaluation(
            "reader: parser",
            "reader.evaluate",
            ("--treebank", str(treebank), "--only", "parser"),
            lacking(treebank / "en_ewt-ud-dev.conllu.gz"),
        ),
        Evaluation(
            "reader: safety",
            "reader.evaluate_safety",
            ("--data", str(data)),
            lacking(safety) or lacking(stories) or lacking_package("sklearn", "scikit-learn"),
        ),
    ]


def lacking(path: Path) -> str:
    """Say that a corpus is not there; "" when it is."""
    return "" if path.exists() else f"needs {path}"


def lacking_package(module: str, name: str) -> str:
    """Say that a package is not installed; "" when it is."""
    return "" if importlib.util.find_spec(module) else f"needs the package {name}"


def run(chosen: Sequence[Evaluation]) -> int:
    """Run the evaluations one after another; returns how many failed."""
    failed = skipped = 0
    for one in chosen:
        if one.missing:
            skipped += 1
            print(f"== {one.title}: skipped, {one.missing}", flush=True)
            continue
        print(f"== {one.title}", flush=True)
        command = [sys.executable, "-m", f"model_containers.{one.module}", *one.arguments]
        code = subprocess.run(command, check=False).returncode  # noqa: S603 - our own modules
        if code:
            failed += 1
            print(f"== {one.title}: failed with exit code {code}", flush=True)
    print(f"{len(chosen) - skipped - failed} measured, {skipped} skipped, {failed} failed")
    return failed


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line; the exit code counts the evaluations that failed."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, default=DEFAULT_DATA, help="the outside corpora")
    failed = run(evaluations(options.parse_args(arguments).data))
    for path in sorted(HERE.glob("*/weights/**/metrics.json")):
        print(f"-- {path.relative_to(HERE)}")
        print(json.dumps(json.loads(path.read_text(encoding="utf-8")), indent=1))
    return failed


if __name__ == "__main__":
    sys.exit(main())

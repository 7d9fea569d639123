"""Train every model again, one after another, each by its own command (``make train``).

python -m model_containers.train_all [--data DIR] [--out DIR]

Nothing that is served is overwritten: the weights go to ``build/trained/<model>`` (the decoder's
pretraining to ``build/decoder``, where planner and generator look for it), and take effect when
they are copied over ``model_containers/<model>/weights``. Sentence vectors come from the encoder
in the repository, which the first step exports again from the same package.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent
DEFAULT_DATA = REPOSITORY.parent / "shared" / "data"
DEFAULT_OUT = REPOSITORY / "build" / "trained"
FIRST_PARSER_MINUTES, SECOND_PARSER_MINUTES = 25, 8


@dataclass(frozen=True)
class Step:
    """One training command: a module below ``model_containers`` and what it is given."""

    module: str
    arguments: tuple[str, ...]


def has_treebank(data: Path) -> bool:
    """Tell whether the corpora hold the treebank that the parser is trained on."""
    return (data / "parser" / "en_ewt-ud-train.conllu.gz").is_file()


def parser_steps(data: Path, out: Path) -> list[Step]:
    """Return the parser's two stages: the treebank, then the treebank in words of stories."""
    first, reader = out / "first_parser", out / "reader"
    common = ("--data", str(data))
    return [
        Step("reader.train_parser",
             (*common, "--minutes", str(FIRST_PARSER_MINUTES), "--out", str(first))),
        Step("reader.train_parser",
             (*common, "--minutes", str(SECOND_PARSER_MINUTES), "--base", str(first),
              "--out", str(reader / "parser"))),
    ]  # fmt: skip


def all_steps(given: Path | None, out: Path) -> list[Step]:
    """Return the trainings in their order: what comes later starts from what came earlier.

    Args:
        given: the corpora; None lets every training look in its default place, and say so in
            one line when it must go on without.
        out: the folder that gets one folder of weights per model.
    """
    data = () if given is None else ("--data", str(given))
    reader = out / "reader"
    safety = ("--weights", str(reader / "safety"), "--thresholds", str(reader / "thresholds.json"))
    parser = parser_steps(given or DEFAULT_DATA, out) if has_treebank(given or DEFAULT_DATA) else []
    return [
        Step("encoder.build_weights", ("--out", str(reader / "encoder"))),
        Step("decoder.pretrain", data),
        Step("generator.train", (*data, "--out", str(out / "generator"))),
        Step("planner.train", (*data, "--out", str(out / "planner"))),
        Step("ranker.train", (*data, "--out", str(out / "ranker"))),
        *parser,
        Step("reader.train_coref",
             ("--parser", str(reader / "parser"), "--out", str(reader / "coref"))),
        Step("reader.train_graph", ("--weights", str(reader), "--out", str(reader / "graph"))),
        Step("reader.train_mood", (*data, "--out", str(reader / "mood"))),
        Step("reader.train_safety", (*data, "--out", str(reader / "safety"))),
        Step("reader.evaluate_safety", (*data, *safety, "--write-thresholds")),
    ]  # fmt: skip


def run(steps: Sequence[Step]) -> int:
    """Run the steps up to the first that fails; returns its exit code, or 0."""
    for step in steps:
        print(f"== {step.module} {' '.join(step.arguments)}", flush=True)
        command = [sys.executable, "-m", f"model_containers.{step.module}", *step.arguments]
        code = subprocess.run(command, check=False).returncode  # noqa: S603 - our own modules
        if code:
            print(f"{step.module} ended with exit code {code}", file=sys.stderr)
            return code
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line; returns the exit status."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, help=f"the corpora; default {DEFAULT_DATA}")
    options.add_argument("--out", type=Path, default=DEFAULT_OUT)
    chosen = options.parse_args(arguments)
    if not has_treebank(chosen.data or DEFAULT_DATA):
        print(f"no treebank in {chosen.data or DEFAULT_DATA}: the parser stays as it is")
        shutil.copytree(
            HERE / "reader" / "weights" / "parser",
            chosen.out / "reader" / "parser",
            dirs_exist_ok=True,
        )
    return run(all_steps(chosen.data, chosen.out))


if __name__ == "__main__":
    sys.exit(main())

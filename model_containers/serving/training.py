"""Runs a model's training the way SageMaker starts it: python -m model_containers.serving.training

Hyperparameters become command-line options, each input channel `--<channel> <folder>` (the
channel `training` is called `--data`), and the model folder `--out`.
"""

from __future__ import annotations

import importlib
import json
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path

from model_containers.serving.environment import EnvironmentProblem, read_settings

ML_ROOT = Path("/opt/ml")


def training_options(root: Path, hyperparameters: Mapping[str, str]) -> list[str]:
    """Returns the command line for the training module from SageMaker's folders."""
    options: list[str] = []
    channels = root / "input" / "data"
    for channel in sorted(channels.iterdir()) if channels.is_dir() else ():
        if channel.is_dir():
            name = "data" if channel.name == "training" else channel.name
            options += [f"--{name}", str(channel)]
    options += ["--out", str(root / "model")]
    for name in sorted(hyperparameters):
        if not name.startswith("sagemaker_"):  # the toolkit's own entries
            options += [f"--{name.replace('_', '-')}", str(hyperparameters[name])]
    return options


def read_hyperparameters(root: Path) -> dict[str, str]:
    """Reads the hyperparameters file; an absent file means none."""
    path = root / "input" / "config" / "hyperparameters.json"
    if not path.is_file():
        return {}
    values: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return values


def run_training(module: str, root: Path) -> int:
    """Runs `<module>.main(options)`; on failure leaves the reason in `output/failure`."""
    try:
        trainer = importlib.import_module(module)
        code = trainer.main(training_options(root, read_hyperparameters(root)))
    except Exception:
        reason = traceback.format_exc()
        failure = root / "output" / "failure"
        failure.parent.mkdir(parents=True, exist_ok=True)
        failure.write_text(reason, encoding="utf-8")
        sys.stderr.write(reason)
        return 1
    return int(code or 0)


def main() -> int:
    """Reads the environment and trains."""
    try:
        settings = read_settings()
    except EnvironmentProblem as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    return run_training(f"model_containers.{settings.model}.train", ML_ROOT)


if __name__ == "__main__":
    raise SystemExit(main())

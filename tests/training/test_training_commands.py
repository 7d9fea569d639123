"""Every training command starts where PyTorch is installed."""

import subprocess
import sys

import pytest

pytest.importorskip("torch")

from model_containers.train_all import DEFAULT_DATA, DEFAULT_OUT, all_steps, parser_steps

STEPS = all_steps(None, DEFAULT_OUT) + parser_steps(DEFAULT_DATA, DEFAULT_OUT)


@pytest.mark.parametrize("module", sorted({step.module for step in STEPS}))
def test_the_command_says_how_it_is_used(module: str) -> None:
    command = [sys.executable, "-m", f"model_containers.{module}", "--help"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "--out" in done.stdout or "--weights" in done.stdout

"""What the server takes from its environment, and how training is started."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from model_containers.serving.environment import EnvironmentProblem, read_settings
from model_containers.serving.training import (
    read_hyperparameters,
    run_training,
    training_options,
)


def test_defaults_fit_a_container() -> None:
    settings = read_settings({"STORYLOOM_MODEL": "reader"})
    assert settings.module == "model_containers.reader.inference"
    assert (settings.host, settings.port) == ("0.0.0.0", 8080)
    assert settings.model_dir.parts[-3:] == ("model_containers", "reader", "weights")


def test_given_values_win(tmp_path: Path) -> None:
    settings = read_settings(
        {
            "STORYLOOM_MODEL": "planner",
            "SM_MODEL_DIR": str(tmp_path),
            "SAGEMAKER_BIND_TO_PORT": "9001",
            "STORYLOOM_BIND_HOST": "127.0.0.1",
            "STORYLOOM_THREADS": "1",
        }
    )
    assert settings.model_dir == tmp_path
    assert (settings.host, settings.port, settings.threads) == ("127.0.0.1", 9001, 1)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("STORYLOOM_MODEL", ""),
        ("SAGEMAKER_BIND_TO_PORT", "70000"),
        ("STORYLOOM_THREADS", "-1"),
        ("STORYLOOM_QUEUE_LIMIT", "0"),
    ],
)
def test_unusable_values_name_their_variable(name: str, value: str) -> None:
    with pytest.raises(EnvironmentProblem, match=name):
        read_settings({"STORYLOOM_MODEL": "ranker", name: value})


def test_training_gets_channels_and_hyperparameters(tmp_path: Path) -> None:
    for channel in ("training", "base"):
        (tmp_path / "input" / "data" / channel).mkdir(parents=True)
    config = tmp_path / "input" / "config"
    config.mkdir()
    chosen = {"minutes": "5", "learn_rate": "0.1", "sagemaker_program": "x"}
    (config / "hyperparameters.json").write_text(json.dumps(chosen))
    assert training_options(tmp_path, read_hyperparameters(tmp_path)) == [
        "--base", str(tmp_path / "input" / "data" / "base"),
        "--data", str(tmp_path / "input" / "data" / "training"),
        "--out", str(tmp_path / "model"),
        "--learn-rate", "0.1",
        "--minutes", "5",
    ]  # fmt: skip


def test_failed_training_leaves_its_reason(tmp_path: Path) -> None:
    assert run_training("no_such_trainer", tmp_path) == 1
    assert "no_such_trainer" in (tmp_path / "output" / "failure").read_text()

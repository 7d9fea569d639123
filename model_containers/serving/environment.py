"""What the container's environment says: the only module here that reads environment variables."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import model_containers

MODELS = ("planner", "generator", "ranker", "reader")
CONTAINER_MODEL_DIR = Path("/opt/ml/model")
# The numeric libraries read these once, when they are first imported.
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS")


class EnvironmentProblem(Exception):
    """A variable is missing or holds something that cannot be used."""


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Settings of one model server; `threads` 0 leaves the choice to the numeric libraries."""

    model: str
    module: str
    model_dir: Path
    host: str
    port: int
    threads: int
    queue_limit: int
    body_limit_bytes: int


def read_settings(variables: Mapping[str, str] | None = None) -> ServerSettings:
    """Reads the settings from the environment, or from the mapping given instead.

    Raises EnvironmentProblem naming the variable at fault.
    """
    source = os.environ if variables is None else variables
    model = source.get("STORYLOOM_MODEL", "")
    if model not in MODELS:
        raise EnvironmentProblem(f"STORYLOOM_MODEL must be one of {', '.join(MODELS)}: {model!r}")
    return ServerSettings(
        model=model,
        module=source.get("STORYLOOM_MODEL_MODULE") or f"model_containers.{model}.inference",
        model_dir=_model_dir(source.get("SM_MODEL_DIR"), model),
        host=source.get("STORYLOOM_BIND_HOST") or "0.0.0.0",  # noqa: S104 - a container's door
        port=_whole(source, "SAGEMAKER_BIND_TO_PORT", 8080, 0, 65535),
        threads=_whole(source, "STORYLOOM_THREADS", 0, 0, 256),
        queue_limit=_whole(source, "STORYLOOM_QUEUE_LIMIT", 16, 1, 10_000),
        body_limit_bytes=_whole(source, "STORYLOOM_BODY_LIMIT_BYTES", 1 << 20, 1, 1 << 28),
    )


def thread_limit() -> int:
    """Returns how many threads one inference may use; 0 leaves it to the numeric library."""
    return _whole(os.environ, "STORYLOOM_THREADS", 0, 0, 256)


def limit_threads(threads: int) -> None:
    """Holds the numeric libraries to so many threads; call before the first of them is imported."""
    if threads:
        for name in THREAD_VARIABLES:
            os.environ.setdefault(name, str(threads))


def _model_dir(given: str | None, model: str) -> Path:
    chosen = Path(given) if given else CONTAINER_MODEL_DIR
    if given or chosen.is_dir():
        return chosen
    return Path(model_containers.__file__).parent / model / "weights"


def _whole(source: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    text = source.get(name, "")
    if not text:
        return default
    try:
        number = int(text)
    except ValueError:
        raise EnvironmentProblem(f"{name} must be a whole number: {text!r}") from None
    if not low <= number <= high:
        raise EnvironmentProblem(f"{name} must be between {low} and {high}: {number}")
    return number

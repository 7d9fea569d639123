"""The model servers of the one-machine stack: real server processes on loopback ports."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType

import httpx

from local.errors import DiskError, ModelServerError
from local.paths import CHECKOUT

MODELS = ("planner", "generator", "ranker", "reader")
START_TIMEOUT_S = 90.0


class ModelServers:
    """Starts one server a model, waits until each answers its ping, and stops them at the end."""

    def __init__(self, log_dir: Path, models: Iterable[str] = MODELS, threads: int = 2) -> None:
        """Prepare servers for the given models; nothing runs yet."""
        self._log_dir, self._models, self._threads = log_dir, tuple(models), threads
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self.urls: dict[str, str] = {}

    def start(self) -> None:
        """Start every server at once, without waiting for them.

        Raises:
            DiskError: their logs cannot be written.
        """
        try:
            self._log_dir.mkdir(parents=True, exist_ok=True)
            self._start_all()
        except OSError as error:
            raise DiskError(f"cannot write logs to {self._log_dir}: {error.strerror}") from error

    def _start_all(self) -> None:
        for model in self._models:
            port = free_port()
            with (self._log_dir / f"{model}.log").open("wb") as log:
                self._processes[model] = subprocess.Popen(
                    [sys.executable, "-m", "local.watched", "model_containers.serving.server"],
                    cwd=CHECKOUT,
                    env=self._environment(model, port),
                    stdin=subprocess.PIPE,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                )
            self.urls[model] = f"http://127.0.0.1:{port}"

    def wait(self) -> None:
        """Wait until every server answers its ping.

        Raises:
            ModelServerError: one ended or did not come up in time; the message says why.
        """
        deadline = time.monotonic() + START_TIMEOUT_S
        waiting = set(self._models)
        while waiting:
            for model in sorted(waiting):
                if self._processes[model].poll() is not None:
                    raise ModelServerError(f"the {model} server ended: {self._last_line(model)}")
                if _answers(self.urls[model]):
                    waiting.discard(model)
            if waiting and time.monotonic() > deadline:
                names = ", ".join(sorted(waiting))
                raise ModelServerError(f"no answer from the {names} server; see {self._log_dir}")
            time.sleep(0.05)

    def stop(self) -> None:
        """End every server, by force where it does not go."""
        for process in self._processes.values():
            process.terminate()
        for process in self._processes.values():
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def process_ids(self) -> Mapping[str, int]:
        """Return the process id of each running server."""
        return {model: process.pid for model, process in self._processes.items()}

    def __enter__(self) -> "ModelServers":
        """Start the servers."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the servers."""
        self.stop()

    def _environment(self, model: str, port: int) -> dict[str, str]:
        return {
            **os.environ,
            "STORYLOOM_MODEL": model,
            "STORYLOOM_BIND_HOST": "127.0.0.1",
            "STORYLOOM_THREADS": str(self._threads),
            "SAGEMAKER_BIND_TO_PORT": str(port),
            "PYTHONUNBUFFERED": "1",
        }

    def _last_line(self, model: str) -> str:
        lines = (self._log_dir / f"{model}.log").read_text(errors="replace").strip().splitlines()
        return lines[-1] if lines else f"exit code {self._processes[model].returncode}"


def free_port() -> int:
    """Return a loopback port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/ping", timeout=1).status_code == 200
    except httpx.HTTPError:
        return False

"""A built function under Lambda's runtime emulator, as a process of this machine."""

import json
import os
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

from local.model_servers import free_port


@dataclass(frozen=True)
class Answer:
    """What an invocation returned and how long it took, in milliseconds."""

    body: dict[str, Any]
    elapsed_ms: float


class EmulatedFunction:
    """Starts the emulator; the handler is loaded by the first call, as on Lambda."""

    def __init__(
        self,
        emulator: Path,
        python: Path,
        code: Path,
        search_path: tuple[Path, ...],
        environment: Mapping[str, str],
        timeout_s: int,
    ) -> None:
        """Prepare a function whose code lies in ``code`` and whose layers in ``search_path``."""
        self._port = free_port()
        self._command = [
            str(emulator),
            "--log-level",
            "error",
            "--runtime-interface-emulator-address",
            f"127.0.0.1:{self._port}",
            "--runtime-api-address",
            f"127.0.0.1:{free_port()}",
            str(python),
            "-m",
            "awslambdaric",
            "app.lambda_handler",
        ]
        self._code = code
        # Nothing of this test's own environment may help the function to run.
        self._environment = {
            **environment,
            "HOME": os.environ.get("HOME", "/"),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.pathsep.join(str(path) for path in (code, *search_path)),
            "AWS_LAMBDA_FUNCTION_TIMEOUT": str(timeout_s),
        }
        self._process: subprocess.Popen[bytes] | None = None

    def invoke(self, event: Mapping[str, Any]) -> Answer:
        """Send one event."""
        url = f"http://127.0.0.1:{self._port}/2015-03-31/functions/function/invocations"
        started = time.perf_counter()
        answer = httpx.post(url, content=json.dumps(event), timeout=120)
        elapsed_ms = (time.perf_counter() - started) * 1000
        return Answer(json.loads(answer.text), elapsed_ms)

    def __enter__(self) -> "EmulatedFunction":
        """Start the emulator and wait until it listens."""
        self._process = subprocess.Popen(
            self._command,
            cwd=self._code,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        deadline = time.monotonic() + 30
        while not self._listens():
            assert self._process.poll() is None, "the runtime emulator ended at once"
            assert time.monotonic() < deadline, "the runtime emulator does not listen"
            time.sleep(0.05)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the emulator and the runtime below it."""
        if self._process is not None:
            os.killpg(self._process.pid, 9)
            self._process.wait()

    def _listens(self) -> bool:
        try:
            httpx.get(f"http://127.0.0.1:{self._port}/", timeout=1)
        except httpx.ConnectError:
            return False
        return True

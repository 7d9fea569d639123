"""Serves one model over HTTP: python -m model_containers.serving.server

Exit codes: 0 stopped, 1 the model failed to load, 2 bad settings, 3 no weights, 4 port in use.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette

from model_containers.serving.app import build_app
from model_containers.serving.environment import (
    EnvironmentProblem,
    ServerSettings,
    limit_threads,
    read_settings,
)
from model_containers.serving.slot import ModelSlot

EXIT_LOAD_FAILED = 1
EXIT_BAD_SETTINGS = 2
EXIT_NO_WEIGHTS = 3
EXIT_PORT_BUSY = 4
GRACE_S = 20

log = logging.getLogger("storyloom.serving")


class ModelServer:
    """One HTTP server that opens its port at once and answers pings when its model is loaded."""

    def __init__(self, settings: ServerSettings) -> None:
        """Prepares the server; nothing is opened or loaded yet."""
        self._settings = settings
        self._slot = ModelSlot(settings.module, settings.model_dir, settings.queue_limit)
        self._exit_code = 0
        app = build_app(self._slot, settings.body_limit_bytes, self._lifespan)
        self._server = uvicorn.Server(
            uvicorn.Config(
                app,
                log_level="warning",
                access_log=False,
                timeout_graceful_shutdown=GRACE_S,
            )
        )

    def run(self) -> int:
        """Serves until told to stop; returns the exit code."""
        try:
            door = _open_port(self._settings.host, self._settings.port)
        except OSError as problem:
            where = f"{self._settings.host}:{self._settings.port}"
            _say(f"cannot listen on {where}: {problem.strerror}")
            return EXIT_PORT_BUSY
        with door:
            log.info("%s listens on port %d", self._settings.model, door.getsockname()[1])
            self._server.run(sockets=[door])
        return self._exit_code

    @asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[None]:
        loading = asyncio.create_task(self._load())
        yield
        loading.cancel()
        self._slot.close()

    async def _load(self) -> None:
        try:
            await self._slot.load()
        except FileNotFoundError as problem:
            self._stop(EXIT_NO_WEIGHTS, _missing(problem, self._settings))
        except Exception as problem:
            log.exception("the model did not load")
            self._stop(EXIT_LOAD_FAILED, f"cannot load {self._settings.module}: {problem}")
        else:
            log.info("%s is ready", self._settings.model)

    def _stop(self, exit_code: int, line: str) -> None:
        _say(line)
        self._exit_code = exit_code
        self._server.should_exit = True


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def _missing(problem: FileNotFoundError, settings: ServerSettings) -> str:
    detail = str(problem)
    where = str(settings.model_dir)
    return detail if where in detail else f"no model weights in {where}: {detail}"


def _open_port(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    door = socket.socket(family, socket.SOCK_STREAM)
    try:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((host, port))
        door.listen(128)
    except OSError:
        door.close()
        raise
    return door


def main() -> int:
    """Reads the environment and serves."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    try:
        settings = read_settings()
    except EnvironmentProblem as problem:
        _say(str(problem))
        return EXIT_BAD_SETTINGS
    limit_threads(settings.threads)
    return ModelServer(settings).run()


if __name__ == "__main__":
    raise SystemExit(main())

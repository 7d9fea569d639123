"""The real state machine and the real handlers before real model servers."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from local.model_servers import MODELS, ModelServers
from local.stack import LocalStack
from local.story_run import ensure_consent
from local.studio_client import OwnStudio, ask
from tests.workflow.fault_proxy import FaultProxy

CHOICES = {
    "theme": "underwater",
    "hero": "mermaid",
    "color": "purple",
    "adjective": "silly",
    "name": "Coral",
}
FAMILY = "family-1"
PATIENCE_S = 300.0


@pytest.fixture(scope="session")
def model_servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelServers]:
    servers = ModelServers(tmp_path_factory.mktemp("logs"))
    with servers:
        servers.wait()
        yield servers


@pytest.fixture(scope="session")
def session_proxies(model_servers: ModelServers) -> Iterator[dict[str, FaultProxy]]:
    proxies = {model: FaultProxy(model_servers.urls[model]) for model in MODELS}
    yield proxies
    for proxy in proxies.values():
        proxy.close()


@pytest.fixture
def proxies(session_proxies: dict[str, FaultProxy]) -> dict[str, FaultProxy]:
    for proxy in session_proxies.values():
        proxy.clear()
    return session_proxies


@dataclass
class Studio:
    """A running stack with the few requests that the tests make."""

    stack: LocalStack
    sleeps: list[float] = field(default_factory=list)

    def ask(self, method: str, path: str, body: Any = None, **query: str) -> dict[str, Any]:
        return ask(OwnStudio(self.stack), method, path, body, **query)

    def consent(self) -> None:
        ensure_consent(OwnStudio(self.stack), FAMILY, "a parent")

    def start(self, seed: int = 7, **changes: str) -> str:
        body = {"family_id": FAMILY, "seed": seed, **CHOICES, **changes}
        return str(self.ask("POST", "/stories", body)["story_id"])

    def status(self, story_id: str) -> dict[str, Any]:
        return self.ask("GET", f"/stories/{story_id}", family_id=FAMILY)

    def until(self, story_id: str, *wanted: str) -> dict[str, Any]:
        deadline = time.monotonic() + PATIENCE_S
        while (status := self.status(story_id))["status"] not in wanted:
            assert status["status"] in {"running", "waiting_for_review"}, status["error"]
            assert time.monotonic() < deadline, status
            time.sleep(0.05)
        return status


@pytest.fixture
def open_stack(tmp_path: Path, proxies: dict[str, FaultProxy]) -> Any:
    """Return a context manager that starts a stack on this test's own data folder."""

    class Opened:
        def __enter__(self) -> Studio:
            sleeps: list[float] = []
            self._stack = LocalStack(
                tmp_path / "home",
                model_urls={model: proxy.url for model, proxy in proxies.items()},
                environment={"STORYLOOM_NUM_CANDIDATES": "2"},
                retry_sleep=sleeps.append,
            )
            self._stack.__enter__()
            return Studio(self._stack, sleeps)

        def __exit__(self, *error: Any) -> None:
            self._stack.__exit__(*error)

    return Opened


@pytest.fixture
def studio(open_stack: Any) -> Iterator[Studio]:
    with open_stack() as opened:
        opened.consent()
        yield opened

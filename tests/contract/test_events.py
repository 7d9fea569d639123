"""Every sample event is what its function accepts."""

import json
from pathlib import Path

import pytest
from storyloom.contracts import workflow as contracts

from local.paths import CHECKOUT

EVENTS = CHECKOUT / "events"
FILES = sorted(EVENTS.glob("*/*.json"))


def request_type(folder: str) -> type:
    stem = "ValidatePrompt" if folder == "executions" else folder.title().replace("_", "")
    return getattr(contracts, f"{stem}Request")


@pytest.mark.parametrize(
    "path", [p for p in FILES if p.parent.name != "serve_api"], ids=lambda p: p.stem
)
def test_an_event_is_parsed_by_its_request_model(path: Path) -> None:
    event = json.loads(path.read_text())
    parsed = request_type(path.parent.name).model_validate(event)
    assert parsed.model_dump(mode="json", exclude_none=True) == event


@pytest.mark.parametrize(
    "path", [p for p in FILES if p.parent.name == "serve_api"], ids=lambda p: p.stem
)
def test_an_http_event_names_a_route_of_the_api(path: Path) -> None:
    from functions.serve_api.app import app

    event = json.loads(path.read_text())
    routes = [*app._static_routes, *app._dynamic_routes]
    method, where = event["requestContext"]["http"]["method"], event["rawPath"]
    assert any(route.rule.match(where) for route in routes if route.method == method)

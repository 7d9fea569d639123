"""Every route of the HTTP API: what it answers, and how it refuses."""

import base64
import json
from types import SimpleNamespace
from typing import Any

import pytest
from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.tables import review_table, story_table
from storyloom.errors import DefectError, StorageUnavailableError
from storyloom.studio import families, reviews, stories

# Imported before sockets are forbidden: the tracing library makes one when it is loaded.
from functions.serve_api.app import lambda_handler
from local.gateway_event import gateway_event
from tests.browser.sample_story import make_story
from tests.unit.core.studio_fakes import NotingWorkflow, held

CONTEXT = SimpleNamespace(
    function_name="f", memory_limit_in_mb=1, invoked_function_arn="f", aws_request_id="r"
)
CHOICES = {"theme": "space", "hero": "fox", "color": "red", "adjective": "kind"}
START = {**CHOICES, "family_id": "f1", "seed": 3}


@pytest.fixture
def noting(cloud: None, monkeypatch: pytest.MonkeyPatch) -> NotingWorkflow:
    made = NotingWorkflow()
    for module in (stories, families, reviews):
        monkeypatch.setattr(module, "workflow", lambda: made)
    return made


def call(method: str, path: str, body: Any = None, **query: str) -> tuple[int, dict[str, Any]]:
    text = body if isinstance(body, str) else json.dumps(body) if body is not None else ""
    return answer(gateway_event(method, path, text, query))


def answer(event: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    response = lambda_handler(event, CONTEXT)
    assert "Traceback" not in response["body"]
    assert 'File "' not in response["body"]
    return response["statusCode"], json.loads(response["body"])


def begin() -> str:
    assert call("PUT", "/consents/f1", {"guardian": "G"})[0] == 200
    status, body = call("POST", "/stories", START)
    assert (status, body["status"], body["seed"]) == (202, "running", 3)
    return str(body["story_id"])


@pytest.mark.usefixtures("noting")
def test_a_story_from_consent_to_book() -> None:
    assert call("GET", "/consents/f1") == (200, {"family_id": "f1", "status": "none"})
    story_id = begin()
    assert call("GET", "/consents/f1")[1]["status"] == "granted"
    status, shown = call("GET", f"/stories/{story_id}", family_id="f1")
    assert (status, shown["status"], shown["error"]) == (200, "running", None)
    assert call("GET", f"/stories/{story_id}/book", family_id="f1")[0] == 409
    book, _ = make_story()
    book = book.model_copy(update={"story_id": story_id})
    key = artefacts().put_model(story_id, "book", book)
    story_table().update("f1", story_id, "published", title=book.title, manifest_key=key)
    status, opened = call("GET", f"/stories/{story_id}/book", family_id="f1")
    assert status == 200
    assert opened["book"]["title"] == book.title
    assert set(opened["urls"]) == set(stories.book_files(book))
    (row,) = call("GET", "/stories", family_id="f1")[1]["stories"]
    assert (row["story_id"], row["status"]) == (story_id, "published")


def test_the_catalogue_is_offered() -> None:
    status, offered = call("GET", "/catalogue")
    assert status == 200
    assert "fox" in offered["themes"]["space"]["heroes"]


@pytest.mark.usefixtures("noting")
def test_a_held_story_is_decided_once() -> None:
    story_id = begin()
    held(story_table().get("f1", story_id))
    assert [row["story_id"] for row in call("GET", "/reviews")[1]["reviews"]] == [story_id]
    decision = {"decision": "approve", "reviewer": "R"}
    assert call("POST", f"/reviews/{story_id}", decision)[1]["status"] == "approved"
    assert call("POST", f"/reviews/{story_id}", decision)[0] == 409
    review = review_table().get(story_id)
    assert review is not None
    assert review.reviewer == "R"


@pytest.mark.usefixtures("noting")
def test_consent_is_withdrawn_and_a_family_deleted() -> None:
    begin()
    assert call("DELETE", "/consents/f1")[1]["status"] == "withdrawn"
    assert call("POST", "/stories", START)[0] == 403
    assert call("DELETE", "/families/f1") == (200, {"stories": 1, "objects": 0})
    assert call("GET", "/stories", family_id="f1") == (200, {"stories": []})


@pytest.mark.usefixtures("noting")
def test_a_body_in_base64_is_read() -> None:
    event = gateway_event("PUT", "/consents/f1", "", {})
    event |= {"body": base64.b64encode(b'{"guardian": "G"}').decode(), "isBase64Encoded": True}
    assert answer(event)[0] == 200


@pytest.mark.parametrize(
    ("method", "path", "body", "query", "field"),
    [
        ("POST", "/stories", {**START, "seed": "x"}, {}, "seed"),
        ("POST", "/stories", {**START, "seed": 2**31}, {}, "seed"),
        ("POST", "/stories", {**START, "more": 1}, {}, "more"),
        ("POST", "/stories", {**START, "family_id": "../x"}, {}, "family_id"),
        ("POST", "/stories", CHOICES, {}, "family_id"),
        ("POST", "/stories", {"family_id": "f1"}, {}, "theme"),
        ("POST", "/stories", "{not json", {}, "JSON"),
        ("POST", "/stories", "", {}, "JSON"),
        ("POST", "/stories", "[]", {}, "request"),
        ("GET", "/stories", None, {}, "family_id"),
        ("GET", "/stories", None, {"family_id": ""}, "family_id"),
        ("GET", "/stories/s1", None, {}, "family_id"),
        ("GET", "/stories/s1/book", None, {}, "family_id"),
        ("GET", "/stories/" + "s" * 2_000, None, {"family_id": "f1"}, "story_id"),
        ("POST", "/reviews/s1", {"decision": "maybe", "reviewer": "R"}, {}, "decision"),
        ("POST", "/reviews/s1", {"decision": "approve", "reviewer": ""}, {}, "reviewer"),
        ("PUT", "/consents/f1", {}, {}, "guardian"),
        ("PUT", "/consents/f1", {"guardian": "G" * 81}, {}, "guardian"),
        ("GET", "/consents/-f", None, {}, "family_id"),
        ("DELETE", "/families/-f", None, {}, "family_id"),
    ],
)
def test_a_malformed_request_is_told_its_field(
    method: str, path: str, body: Any, query: dict[str, str], field: str
) -> None:
    status, told = call(method, path, body, **query)
    assert (status, told["error"]) == (400, "BadRequest")
    assert field in told["message"]


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/"), ("GET", "/nothing"), ("DELETE", "/catalogue"), ("GET", "/stories/a/b/c")],
)
def test_an_unknown_route_is_not_found(method: str, path: str) -> None:
    status, told = call(method, path)
    assert (status, told["error"]) == (404, "NotFoundError")


@pytest.mark.usefixtures("noting")
def test_refusals_carry_their_name() -> None:
    assert call("POST", "/stories", START)[1]["error"] == "ConsentMissingError"
    story_id = begin()
    assert call("GET", f"/stories/{story_id}", family_id="f2")[0] == 404
    assert call("POST", "/reviews/never", {"decision": "reject", "reviewer": "R"})[0] == 404
    status, told = call("POST", "/stories", {**START, "theme": "moon"})
    assert (status, told["error"]) == (422, "PromptRejectedError")
    assert "underwater" in told["message"]


@pytest.mark.parametrize(
    ("error", "wanted"), [(StorageUnavailableError("away"), 503), (DefectError("odd"), 500)]
)
def test_trouble_behind_the_api_is_named(
    error: Exception, wanted: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(family_id: str) -> Any:
        raise error

    monkeypatch.setattr(stories, "list_stories", fail)
    status, told = call("GET", "/stories", family_id="f1")
    assert (status, told["error"]) == (wanted, type(error).__name__)

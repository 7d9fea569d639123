"""What every task shares: parsing, error names, and a log without texts."""

import io
import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from storyloom import errors
from storyloom.contracts.base import Contract
from storyloom.errors import DefectError
from storyloom.handler import logger, task

SECRET = "the octopus tiptoed past the sleeping whale"
EVENT = {"story_id": "story-1", "text": SECRET, "times": 2}


class Request(Contract):
    story_id: str
    text: str
    times: int


class Answer(Contract):
    story_id: str
    texts: tuple[str, ...]


def repeat(request: Request) -> Answer:
    return Answer(story_id=request.story_id, texts=(request.text,) * request.times)


@pytest.fixture(autouse=True)
def quiet_metrics(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POWERTOOLS_TRACE_DISABLED", "true")
    monkeypatch.setenv("POWERTOOLS_METRICS_DISABLED", "true")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    handler = logger.registered_handler
    before = handler.setStream(stream)  # type: ignore[attr-defined]
    yield stream
    handler.setStream(before)  # type: ignore[attr-defined]


def run(step: Any, event: Any) -> Any:
    return task(Request)(step)(event, SimpleNamespace(function_name="f"))


def test_the_answer_is_plain_json(log: io.StringIO) -> None:
    answer = run(repeat, EVENT)
    assert answer == {"story_id": "story-1", "texts": [SECRET, SECRET]}
    assert json.loads(json.dumps(answer)) == answer
    line = json.loads(log.getvalue())
    assert line["story_id"] == "story-1"
    assert line["elapsed_ms"] >= 0
    assert "octopus" not in log.getvalue()


@pytest.mark.parametrize(
    ("event", "named"),
    [
        ({**EVENT, "times": SECRET}, "times"),
        ({**EVENT, "extra": SECRET}, "extra"),
        ({"story_id": "story-1", "text": SECRET}, "times"),
        ({**EVENT, "story_id": [SECRET]}, "story_id"),
        ({**EVENT, "story_id": {"text": SECRET}}, "story_id"),
        ([SECRET], "document"),
        (None, "document"),
    ],
)
def test_a_bad_event_is_a_defect_that_tells_where_but_not_what(
    event: Any, named: str, log: io.StringIO
) -> None:
    with pytest.raises(DefectError, match=named) as caught:
        run(repeat, event)
    assert "octopus" not in str(caught.value)
    assert "Request" in str(caught.value)
    assert "octopus" not in log.getvalue()
    assert json.loads(log.getvalue())["error"] == "DefectError"


@pytest.mark.parametrize(
    "kind",
    [errors.ThrottledError, errors.StoryRejectedError, errors.ArtefactMissingError, KeyError],
)
def test_errors_leave_by_their_own_name_and_their_message_is_not_logged(
    kind: type[Exception], log: io.StringIO
) -> None:
    def fail(request: Request) -> Answer:
        raise kind(request.text)

    with pytest.raises(kind):
        run(fail, EVENT)
    line = json.loads(log.getvalue())
    assert line["error"] == kind.__name__
    assert line["level"] == "ERROR"
    assert "octopus" not in log.getvalue()

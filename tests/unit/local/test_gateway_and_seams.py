"""Ranges of media, calls of functions, calls of model servers."""

import json
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from moto.awslambda.exceptions import UnknownFunctionException

from local import seams
from local.gateway import local_links, ranged

DATA = b"0123456789"
RANGES = [
    (None, 200, DATA, None),
    ("", 200, DATA, None),
    ("bytes=0-0", 206, b"0", "bytes 0-0/10"),
    ("bytes=0-3", 206, b"0123", "bytes 0-3/10"),
    ("bytes=4-", 206, b"456789", "bytes 4-9/10"),
    ("bytes=4-99", 206, b"456789", "bytes 4-9/10"),
    ("bytes=-3", 206, b"789", "bytes 7-9/10"),
    ("bytes=-99", 206, DATA, "bytes 0-9/10"),
    ("bytes=10-", 416, b"", "bytes */10"),
    ("bytes=99-100", 416, b"", "bytes */10"),
    ("bytes=-0", 416, b"", "bytes */10"),
    ("bytes=5-2", 200, DATA, None),
    ("bytes=-", 200, DATA, None),
    ("bytes=--5", 200, DATA, None),
    ("bytes=a-b", 200, DATA, None),
    ("bytes=+1-2", 200, DATA, None),
    ("bytes=0-1,3-4", 200, DATA, None),
    ("lines=0-1", 200, DATA, None),
]


@pytest.mark.parametrize(("header", "status", "body", "told"), RANGES)
def test_a_range_is_answered(
    header: str | None, status: int, body: bytes, told: str | None
) -> None:
    response = ranged(DATA, header, "audio/mpeg")
    assert (response.status_code, response.body) == (status, body)
    assert response.headers.get("content-range") == told
    assert response.headers["accept-ranges"] == "bytes"
    assert response.headers["content-length"] == str(len(body))


def test_a_book_s_links_lead_to_this_gateway() -> None:
    answer = {"book": {"story_id": "s1"}, "urls": {"scene-1/poster.webp": "https://far.away/x"}}
    urls = json.loads(local_links(json.dumps(answer)))["urls"]
    assert urls == {"scene-1/poster.webp": "/media/stories/s1/book/scene-1/poster.webp"}


def invoke(handler: Any, body: Any, name: str = "arn:aws:lambda:x:1:function:F") -> Any:
    headers: dict[str, str] = {}
    answer = seams.dispatcher({"F": handler})(None, name, None, body, {}, headers)
    return json.loads(answer), headers


def test_a_function_is_called_with_its_event() -> None:
    answer, headers = invoke(
        lambda event, context: {"got": event, "of": context.function_name}, b'{"a": 1}'
    )
    assert answer == {"got": {"a": 1}, "of": "F"}
    assert headers == {}
    assert invoke(lambda event, context: event, None)[0] == {}


def test_an_error_of_a_function_keeps_its_name_and_message() -> None:
    def fail(event: Any, context: Any) -> Any:
        raise TimeoutError("too slow")

    answer, headers = invoke(fail, b"{}")
    assert (answer["errorType"], answer["errorMessage"]) == ("TimeoutError", "too slow")
    assert any("fail" in line for line in answer["stackTrace"])
    assert headers["x-amz-function-error"] == "Unhandled"


def test_an_unknown_function_is_not_found() -> None:
    with pytest.raises(UnknownFunctionException) as caught:
        invoke(lambda event, context: event, b"{}", "arn:aws:lambda:x:1:function:G")
    assert caught.value.code == 404


def forwarded(monkeypatch: pytest.MonkeyPatch, answer: Any, name: str = "planner") -> Any:
    client = httpx.Client
    transport = httpx.MockTransport(answer)
    monkeypatch.setattr(seams.httpx, "Client", lambda **kw: client(transport=transport, **kw))
    forward = seams.forwarder({"planner": "http://127.0.0.1:9"}, 1.0)
    request = SimpleNamespace(path=f"/endpoints/{name}/invocations", body=b'{"a": 1}')
    status, headers, body = forward(request)
    return status, headers, json.loads(body)


def test_a_request_reaches_the_model_server(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"b": 2})

    status, headers, body = forwarded(monkeypatch, answer)
    assert (status, body) == (200, {"b": 2})
    assert headers["Content-Type"] == "application/json"
    assert str(seen[0].url) == "http://127.0.0.1:9/invocations"
    assert seen[0].content == b'{"a": 1}'


@pytest.mark.parametrize("original", [400, 413, 500, 503])
def test_the_server_s_own_status_is_handed_on(
    monkeypatch: pytest.MonkeyPatch, original: int
) -> None:
    status, headers, body = forwarded(
        monkeypatch, lambda request: httpx.Response(original, text="why")
    )
    assert (status, headers["x-amzn-ErrorType"]) == (424, "ModelError")
    assert (body["OriginalStatusCode"], body["Message"]) == (original, "why")


@pytest.mark.parametrize("fault", [httpx.ConnectError, httpx.ReadTimeout])
def test_a_server_that_does_not_answer_is_unavailable(
    monkeypatch: pytest.MonkeyPatch, fault: type[Exception]
) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise fault("refused")

    status, headers, body = forwarded(monkeypatch, refuse)
    assert (status, headers["x-amzn-ErrorType"]) == (424, "ModelError")
    assert body["OriginalStatusCode"] == 503
    assert fault.__name__ in body["Message"]


def test_an_endpoint_that_does_not_exist_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    status, headers, body = forwarded(monkeypatch, lambda r: httpx.Response(200), name="other")
    assert (status, headers["x-amzn-ErrorType"]) == (400, "ValidationError")
    assert "other" in body["Message"]

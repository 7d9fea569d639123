"""Whatever a model endpoint does becomes an error by its name, without the answer's text."""

import io
import json
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ConnectTimeoutError, EndpointConnectionError, ReadTimeoutError
from botocore.response import StreamingBody
from botocore.stub import ANY, Stubber
from storyloom import errors
from storyloom.adapters.endpoints import ModelEndpoints
from storyloom.adapters.reader import Reader
from storyloom.contracts.endpoints import PlanRequest, ScoreRequest, WriteRequest
from storyloom.contracts.prompt import StoryPrompt
from storyloom.contracts.story import StoryPlan

TEXT = "the octopus tiptoed"
PROMPT = StoryPrompt(
    theme="space", hero="fox", color="red", adjective="kind", name="Kit", pronoun="they"
)
PLAN = StoryPlan(title="A title", scenes=(("fox",),) * 5)
PLAN_REQUEST = PlanRequest(prompt=PROMPT, seed=1)
STORY = {"scenes": [TEXT] * 5}


@pytest.fixture
def stub() -> Iterator[tuple[ModelEndpoints, Stubber]]:
    client = boto3.client(
        "sagemaker-runtime",
        region_name="us-east-1",
        aws_access_key_id="x",
        aws_secret_access_key="x",
    )
    with Stubber(client) as stubber:
        yield ModelEndpoints(client, "planner", "generator", "ranker"), stubber
        stubber.assert_no_pending_responses()


def answers(stubber: Stubber, body: bytes, endpoint: str) -> None:
    response = {"Body": StreamingBody(io.BytesIO(body), len(body)), "ContentType": "any"}
    expected = {"EndpointName": endpoint, "ContentType": "application/json", "Body": ANY}
    stubber.add_response("invoke_endpoint", response, expected)


def fails(stubber: Stubber, code: str, status: int, original: int = 0) -> None:
    extra = {"OriginalStatusCode": original} if original else {}
    stubber.add_client_error(
        "invoke_endpoint",
        service_error_code=code,
        service_message=f"said: {TEXT}",
        http_status_code=status,
        modeled_fields=extra,
    )


def test_a_good_answer_is_handed_on(stub: Any) -> None:
    endpoints, stubber = stub
    answers(stubber, PLAN.model_dump_json().encode(), "planner")
    answers(stubber, json.dumps({"candidates": [STORY, STORY]}).encode(), "generator")
    answers(stubber, b'{"scores": [0, 0.5, 1]}', "ranker")
    assert endpoints.plan(PLAN_REQUEST) == PLAN
    write = WriteRequest(prompt=PROMPT, plan=PLAN, seed=1, num_candidates=2)
    assert len(endpoints.write(write).candidates) == 2
    assert endpoints.score(ScoreRequest(stories=(("a",), ("b",), ("c",)))) == (0, 0.5, 1)


@pytest.mark.parametrize(
    ("code", "status", "original", "error"),
    [
        ("ThrottlingException", 400, 0, errors.ThrottledError),
        ("TooManyRequestsException", 429, 0, errors.ThrottledError),
        ("ServiceUnavailable", 503, 0, errors.ModelUnavailableError),
        ("InternalFailure", 500, 0, errors.ModelUnavailableError),
        ("ModelNotReadyException", 429, 0, errors.ThrottledError),
        ("ModelNotReadyException", 400, 0, errors.ModelUnavailableError),
        ("ModelError", 424, 500, errors.ModelUnavailableError),
        ("ModelError", 424, 503, errors.ModelUnavailableError),
        ("ModelError", 424, 400, errors.DefectError),
        ("ModelError", 424, 413, errors.DefectError),
        ("ValidationError", 400, 0, errors.DefectError),
        ("AccessDeniedException", 403, 0, errors.DefectError),
    ],
)
def test_faults_are_named(
    stub: Any, code: str, status: int, original: int, error: type[Exception]
) -> None:
    endpoints, stubber = stub
    fails(stubber, code, status, original)
    with pytest.raises(error, match="planner") as caught:
        endpoints.plan(PLAN_REQUEST)
    assert type(caught.value) is error
    if code == "ModelError":
        assert str(original) in str(caught.value)
        assert "octopus" not in str(caught.value)


@pytest.mark.parametrize(
    "fault",
    [
        ReadTimeoutError(endpoint_url="https://x"),
        ConnectTimeoutError(endpoint_url="https://x"),
        EndpointConnectionError(endpoint_url="https://x"),
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_an_endpoint_that_cannot_be_reached_is_unavailable(fault: Exception) -> None:
    class Unreachable:
        def invoke_endpoint(self, **_: Any) -> Any:
            raise fault

    endpoints = ModelEndpoints(Unreachable(), "planner", "generator", "ranker")  # type: ignore[arg-type]
    with pytest.raises(errors.ModelUnavailableError, match="planner"):
        endpoints.plan(PLAN_REQUEST)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        TEXT.encode(),
        b"\xff\xfe" + TEXT.encode(),
        json.dumps([TEXT]).encode(),
        json.dumps({"title": TEXT, "scenes": [[TEXT]] * 4}).encode(),
        json.dumps({"title": TEXT, "scenes": [[TEXT]] * 6}).encode(),
        json.dumps({"title": TEXT, "scenes": [[TEXT]] * 5, "more": TEXT}).encode(),
        json.dumps({"title": TEXT * 50, "scenes": [[TEXT]] * 5}).encode(),
        json.dumps({"title": {"text": TEXT}, "scenes": [[]] * 5}).encode(),
    ],
)
def test_an_answer_of_another_shape_is_told_without_its_text(stub: Any, body: bytes) -> None:
    endpoints, stubber = stub
    answers(stubber, body, "planner")
    with pytest.raises(errors.ModelAnswerError, match="planner did not answer") as caught:
        endpoints.plan(PLAN_REQUEST)
    assert "octopus" not in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("count", [1, 3])
def test_the_generator_gives_as_many_as_asked_for(stub: Any, count: int) -> None:
    endpoints, stubber = stub
    answers(stubber, json.dumps({"candidates": [STORY] * count}).encode(), "generator")
    request = WriteRequest(prompt=PROMPT, plan=PLAN, seed=1, num_candidates=2)
    with pytest.raises(errors.ModelAnswerError, match=f"{count} candidates, not 2"):
        endpoints.write(request)


@pytest.mark.parametrize(
    "scores", ["[0.5]", "[0.5, 0.5, 0.5]", "[0.5, NaN]", "[0.5, 1.2]", "[-0.1, 0.5]", "[0.5, null]"]
)
def test_the_ranker_gives_one_score_in_0_to_1_a_story(stub: Any, scores: str) -> None:
    endpoints, stubber = stub
    answers(stubber, f'{{"scores": {scores}}}'.encode(), "ranker")
    with pytest.raises(errors.ModelAnswerError, match="ranker"):
        endpoints.score(ScoreRequest(stories=((TEXT,), (TEXT,))))


@pytest.mark.parametrize(
    "answer",
    [
        {"scores": [{"unsafe": 0.1, "categories": {}}]},
        {"scores": [{"unsafe": 2, "categories": {}}] * 2},
        {"scores": TEXT},
        [TEXT],
        None,
    ],
)
def test_the_reader_answers_for_every_text_or_not_at_all(answer: Any) -> None:
    with pytest.raises(errors.ModelAnswerError, match="reader") as caught:
        Reader(lambda request: answer).safety((TEXT, TEXT))
    assert "octopus" not in str(caught.value)

"""Executions are started once; tokens that are gone are no error."""

import json
import time
from collections.abc import Iterator
from unittest.mock import patch

import boto3
import pytest
from moto import mock_aws
from moto.awslambda_simple.models import LambdaSimpleBackend
from storyloom.adapters.workflow import Workflow

from local.environment import environment
from local.seams import dispatcher
from local.stack import MOTO_CONFIG, forget_clients

ROLE = "arn:aws:iam::123456789012:role/storyloom"
LAMBDA = {
    "Type": "Task",
    "Resource": "arn:aws:states:::lambda:invoke",
}
TOKEN = {
    "Type": "Task",
    "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
    "Parameters": {"FunctionName": "ask", "Payload": {"token.$": "$$.Task.Token"}},
    "HeartbeatSeconds": 60,
    "End": True,
}
CATCHING = {
    "StartAt": "Fine",
    "States": {
        "Fine": {**LAMBDA, "Parameters": {"FunctionName": "fine"}, "Next": "Broken"},
        "Broken": {
            **LAMBDA,
            "Parameters": {"FunctionName": "broken"},
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Record"}],
            "End": True,
        },
        "Record": {**LAMBDA, "Parameters": {"FunctionName": "fine"}, "Next": "Failed"},
        "Failed": {"Type": "Fail"},
    },
}
WAITING = {"StartAt": "Wait", "States": {"Wait": TOKEN}}


class Engine:
    def __init__(self) -> None:
        self.calls: list[str] = []
        self.tokens: list[str] = []

    def ask(self, event: dict[str, str], context: object) -> dict[str, str]:
        self.tokens.append(event["token"])
        return {}

    def fine(self, event: object, context: object) -> dict[str, str]:
        self.calls.append("fine")
        return {}

    def broken(self, event: object, context: object) -> dict[str, str]:
        raise ValueError("broken")

    def machine(self, definition: object) -> Workflow:
        client = boto3.client("stepfunctions")
        arn = client.create_state_machine(
            name="m", definition=json.dumps(definition), roleArn=ROLE
        )["stateMachineArn"]
        return Workflow(client, arn)


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine()
    handlers = {"ask": made.ask, "fine": made.fine, "broken": made.broken}
    with (
        environment({}),
        mock_aws(config=MOTO_CONFIG),
        patch.object(LambdaSimpleBackend, "invoke", dispatcher(handlers)),
    ):
        forget_clients()
        yield made
        forget_clients()


def eventually(condition: object) -> None:
    deadline = time.monotonic() + 10
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_caught_failure_is_shown_as_one_and_starting_twice_is_once(engine: Engine) -> None:
    workflow = engine.machine(CATCHING)
    workflow.start("one", {"a": 1})
    eventually(lambda: not workflow.is_running("one"))
    workflow.start("one", {"a": 1})
    eventually(lambda: not workflow.is_running("one"))
    shown = [(step.name, step.status) for step in workflow.steps("one")]
    assert shown[:3] == [("Fine", "done"), ("Broken", "failed"), ("Record", "done")]
    assert engine.calls == ["fine", "fine"]


def test_an_execution_waits_for_its_token_and_answers_count_once(engine: Engine) -> None:
    workflow = engine.machine(WAITING)
    workflow.start("two", {})
    eventually(lambda: engine.tokens)
    assert workflow.is_running("two")
    workflow.keep_waiting(engine.tokens[0])
    assert workflow.answer(engine.tokens[0], {"decision": "approve"})
    eventually(lambda: not workflow.is_running("two"))
    assert workflow.steps("two")[0].status == "done"


def test_what_is_gone_is_no_error(engine: Engine) -> None:
    workflow = engine.machine(WAITING)
    assert not workflow.is_running("never")
    assert workflow.steps("never") == ()
    workflow.stop("never")
    assert workflow.answer("a token of yesterday", {}) is False
    workflow.keep_waiting("a token of yesterday")

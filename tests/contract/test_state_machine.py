"""The state machine agrees with template, handlers, errors and request models."""

import inspect
import json
import re
from typing import Any

import pytest
from storyloom import errors
from storyloom.contracts import workflow as contracts

from local.paths import CHECKOUT, STATE_MACHINE
from local.template import folder_of_function, functions_of, load_template

MACHINE: dict[str, Any] = json.loads(STATE_MACHINE.read_text())
TEMPLATE = load_template()
RESERVED = {"States.ALL", "States.Timeout", "States.HeartbeatTimeout"}
LAMBDA_ERRORS = {
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException",
}


def machines(machine: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the machine and every machine inside it (branches, item processors)."""
    found = [machine]
    for state in machine["States"].values():
        for inner in (*state.get("Branches", []), *filter(None, [state.get("ItemProcessor")])):
            found += machines(inner)
    return found


def states() -> dict[str, dict[str, Any]]:
    return {name: s for machine in machines(MACHINE) for name, s in machine["States"].items()}


TASKS = {name: state for name, state in states().items() if state["Type"] == "Task"}


def function_of(state: dict[str, Any]) -> str:
    match = re.fullmatch(r"\$\{(\w+)Arn\}", state["Parameters"]["FunctionName"])
    assert match
    return match[1]


def all_errors() -> set[type[errors.StoryloomError]]:
    return {
        value
        for _, value in inspect.getmembers(errors, inspect.isclass)
        if issubclass(value, errors.StoryloomError)
    }


def test_every_next_exists_and_every_state_is_reached() -> None:
    for machine in machines(MACHINE):
        names = set(machine["States"])
        targets = {machine["StartAt"]}
        for state in machine["States"].values():
            targets |= {state[key] for key in ("Next", "Default") if key in state}
            targets |= {c["Next"] for c in (*state.get("Choices", []), *state.get("Catch", []))}
        assert targets == names


def test_every_function_named_is_in_the_template_and_every_step_is_used() -> None:
    used = {function_of(state) for state in TASKS.values()}
    machine = TEMPLATE["Resources"]["StoryStateMachine"]["Properties"]
    substitutions = {name.removesuffix("Arn") for name in machine["DefinitionSubstitutions"]}
    functions = set(functions_of(TEMPLATE))
    assert used == substitutions == functions - {"ServeApiFunction"}


@pytest.mark.parametrize("logical_id", sorted(functions_of(TEMPLATE)))
def test_one_stem_names_function_folder_and_events(logical_id: str) -> None:
    folder = folder_of_function(logical_id)
    assert (CHECKOUT / "functions" / folder / "app.py").is_file()
    assert list((CHECKOUT / "events" / folder).glob("*.json"))


@pytest.mark.parametrize("name", sorted(TASKS))
def test_a_state_calls_the_function_of_its_own_name(name: str) -> None:
    stem = {"WaitForReview": "RequestReview"}.get(name, name)
    assert function_of(TASKS[name]) == f"{stem}Function"


@pytest.mark.parametrize("name", sorted(TASKS))
def test_a_task_has_a_timeout_and_retries_with_jitter(name: str) -> None:
    task = TASKS[name]
    assert task["TimeoutSeconds"] > 0
    retried = [error for retry in task["Retry"] for error in retry["ErrorEquals"]]
    assert all(retry["JitterStrategy"] == "FULL" for retry in task["Retry"])
    leaves = {e.__name__ for e in all_errors() if issubclass(e, errors.RetryableError)}
    assert set(retried) == (leaves - {"RetryableError"}) | LAMBDA_ERRORS


@pytest.mark.parametrize("name", sorted(MACHINE["States"]))
def test_a_step_that_can_fail_is_caught_by_record_failure(name: str) -> None:
    state = MACHINE["States"][name]
    if state["Type"] not in {"Task", "Parallel"}:
        return
    last = state["Catch"][-1]
    assert last["ErrorEquals"] == ["States.ALL"]
    assert last["Next"] == ("StoryFailed" if name == "RecordFailure" else "RecordFailure")


def test_every_error_that_is_matched_exists() -> None:
    known = {error.__name__ for error in all_errors()} | RESERVED | LAMBDA_ERRORS
    for state in states().values():
        for rule in (*state.get("Retry", []), *state.get("Catch", [])):
            assert set(rule["ErrorEquals"]) <= known
            assert "States.ALL" not in rule["ErrorEquals"] or rule["ErrorEquals"] == ["States.ALL"]


@pytest.mark.parametrize("name", sorted(TASKS))
def test_a_payload_is_exactly_the_request_of_its_handler(name: str) -> None:
    stem = function_of(TASKS[name]).removesuffix("Function")
    request = getattr(contracts, f"{stem}Request")
    payload = TASKS[name]["Parameters"].get("Payload")
    if payload is None and name == "ComposeScene":
        payload = states()["ComposeScenes"]["ItemSelector"]
    if payload is None:
        assert name == MACHINE["StartAt"]
        return
    given = {key.removesuffix(".$") for key in payload}
    required = {key for key, field in request.model_fields.items() if field.is_required()}
    assert required <= given <= set(request.model_fields)


def test_a_function_ends_before_its_state_gives_up() -> None:
    for name, state in TASKS.items():
        function = TEMPLATE["Resources"][function_of(state)]["Properties"]
        if name != "WaitForReview":
            assert function["Timeout"] < state["TimeoutSeconds"]


def test_held_stories_wait_with_a_timeout_and_a_shorter_heartbeat() -> None:
    wait = MACHINE["States"]["WaitForReview"]
    assert wait["Resource"].endswith(".waitForTaskToken")
    assert wait["HeartbeatSeconds"] < wait["TimeoutSeconds"] < MACHINE["TimeoutSeconds"]


def test_paths_refer_only_to_what_an_earlier_state_set() -> None:
    """Follow the way of an allowed story and check each reference path's first field."""
    known = set(contracts.ValidatePromptResponse.model_fields)
    name = "PlanStory"
    while name != "StoryPublished":
        state = MACHINE["States"][name]
        inner = json.dumps([state.get("Parameters"), state.get("ItemsPath"), state.get("Choices")])
        assert set(re.findall(r'"\$\.(\w+)', inner)) <= known, name
        if path := state.get("ResultPath"):
            known.add(path.removeprefix("$."))
        name = state["Next"] if "Next" in state else state["Choices"][0]["Next"]

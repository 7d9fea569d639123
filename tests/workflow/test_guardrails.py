"""Consent, catalogue, filter and review, as the workflow enforces them."""

import json
import time
from typing import Any

import boto3
import pytest
from storyloom.adapters.artefacts import artefacts
from storyloom.studio.families import withdraw_consent

from local.errors import RefusedError
from tests.workflow.conftest import CHOICES, FAMILY, Studio
from tests.workflow.fault_proxy import FaultProxy, scored_unsafe

HELD, REFUSED = 0.98, 0.9999


def execute(studio: Studio, **event: Any) -> dict[str, Any]:
    """Start an execution past the API, as an operator could, and wait for its end."""
    client = boto3.client("stepfunctions")
    request = {"story_id": "direct-1", "family_id": FAMILY, "seed": 7, **CHOICES, **event}

    arn = client.start_execution(
        stateMachineArn=studio.stack.state_machine_arn, name="direct-1", input=json.dumps(request)
    )["executionArn"]
    deadline = time.monotonic() + 30
    while (execution := client.describe_execution(executionArn=arn))["status"] == "RUNNING":
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return dict(execution)


def no_model_ran(proxies: dict[str, FaultProxy]) -> bool:
    return not any(proxy.requests for proxy in proxies.values())


def test_without_consent_an_execution_is_refused_before_any_model(
    open_stack: Any, proxies: dict[str, FaultProxy]
) -> None:
    with open_stack() as studio:
        with pytest.raises(RefusedError, match="no parental consent"):
            studio.start()
        execution = execute(studio)
    assert (execution["status"], execution["error"]) == ("FAILED", "ConsentMissingError")
    assert no_model_ran(proxies)


def test_withdrawn_consent_refuses_new_stories(
    studio: Studio, proxies: dict[str, FaultProxy]
) -> None:
    withdraw_consent(FAMILY)
    with pytest.raises(RefusedError, match="withdrawn"):
        studio.start()
    assert no_model_ran(proxies)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("theme", "volcano"),
        ("hero", "vampire"),
        ("color", "black"),
        ("adjective", "scary"),
        ("name", "Rumpelstiltskin"),
    ],
)
def test_what_is_not_curated_is_refused_before_any_model(
    studio: Studio, proxies: dict[str, FaultProxy], field: str, value: str
) -> None:
    execution = execute(studio, **{field: value})
    assert (execution["status"], execution["error"]) == ("FAILED", "PromptRejectedError")
    assert "choose" in execution["cause"]
    assert no_model_ran(proxies)


def test_a_held_story_goes_on_when_it_is_approved(
    studio: Studio, proxies: dict[str, FaultProxy]
) -> None:
    proxies["reader"].always = scored_unsafe(HELD)
    story_id = studio.start()
    studio.until(story_id, "waiting_for_review")
    (review,) = studio.ask("GET", "/reviews")["reviews"]
    assert review["story_id"] == story_id
    assert review["reasons"]
    assert len(review["scenes"]) == 5
    decision = {"decision": "approve", "reviewer": "Ada", "note": "gentle"}
    studio.ask("POST", f"/reviews/{story_id}", decision)
    studio.until(story_id, "published")
    book = studio.ask("GET", f"/stories/{story_id}/book", family_id=FAMILY)["book"]
    assert book["provenance"]["review"] == "approved"
    assert studio.ask("GET", "/reviews")["reviews"] == []
    with pytest.raises(RefusedError, match="already decided"):
        studio.ask("POST", f"/reviews/{story_id}", decision)


def test_a_held_story_ends_when_it_is_rejected(
    studio: Studio, proxies: dict[str, FaultProxy]
) -> None:
    proxies["reader"].always = scored_unsafe(HELD)
    story_id = studio.start()
    studio.until(story_id, "waiting_for_review")
    studio.ask("POST", f"/reviews/{story_id}", {"decision": "reject", "reviewer": "Ada"})
    assert studio.until(story_id, "rejected")["error"]["name"] == "ReviewRejected"


def test_a_refused_story_gets_three_rounds_with_seeds_of_their_own(
    studio: Studio, proxies: dict[str, FaultProxy]
) -> None:
    proxies["reader"].always = scored_unsafe(REFUSED)
    status = studio.until(studio.start(), "rejected")
    assert status["error"]["name"] == "StoryRejectedError"
    seeds = [request["seed"] for request in proxies["planner"].requests]
    assert len(seeds) == len(set(seeds)) == 3


def test_a_second_round_can_succeed(studio: Studio, proxies: dict[str, FaultProxy]) -> None:
    proxies["reader"].faults = [scored_unsafe(REFUSED)]
    story_id = studio.start()
    studio.until(story_id, "published")
    book = studio.ask("GET", f"/stories/{story_id}/book", family_id=FAMILY)["book"]
    assert book["provenance"]["round"] == 1


def test_a_held_story_survives_a_restart(open_stack: Any, proxies: dict[str, FaultProxy]) -> None:
    proxies["reader"].always = scored_unsafe(HELD)
    with open_stack() as studio:
        studio.consent()
        story_id = studio.start()
        studio.until(story_id, "waiting_for_review")
    with open_stack() as studio:
        assert [r["story_id"] for r in studio.ask("GET", "/reviews")["reviews"]] == [story_id]
        studio.ask("POST", f"/reviews/{story_id}", {"decision": "approve", "reviewer": "Ada"})
        studio.until(story_id, "published")


def test_deleting_a_family_removes_every_trace(studio: Studio) -> None:
    story_id = studio.start()
    studio.until(story_id, "published")
    studio.ask("DELETE", f"/families/{FAMILY}")
    assert list(artefacts().keys("")) == []
    for table in ("stories", "consents", "reviews"):
        assert boto3.client("dynamodb").scan(TableName=table)["Items"] == []
    with pytest.raises(RefusedError, match="no story"):
        studio.status(story_id)

"""Built functions under Lambda's own runtime, cold and warm, against an emulated AWS."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from storyloom.contracts.prompt import StoryChoices
from storyloom.contracts.records import StoryRecord

from tests.sam.emulated_aws import EmulatedAws, event
from tests.sam.emulated_function import EmulatedFunction

Make = Callable[[str], EmulatedFunction]
MERMAID = event("ValidatePromptFunction", "mermaid")
FAMILY, STORY = MERMAID["family_id"], MERMAID["story_id"]


def test_the_catalogue_is_served_and_the_second_call_finds_a_warm_function(emulated: Make) -> None:
    request = event("ServeApiFunction", "get_catalogue")
    with emulated("ServeApiFunction") as function:
        cold, warm = function.invoke(request), function.invoke(request)
    assert cold.body["statusCode"] == warm.body["statusCode"] == 200
    themes = json.loads(cold.body["body"])["themes"]
    assert "mermaid" in themes["underwater"]["heroes"]
    assert warm.body["body"] == cold.body["body"]
    # Imports and the first reading of the libraries happen once in a function's life.
    assert warm.elapsed_ms < cold.elapsed_ms / 2


def test_an_unknown_path_is_answered_and_not_an_error(emulated: Make) -> None:
    request = event("ServeApiFunction", "get_catalogue")
    request["rawPath"] = request["requestContext"]["http"]["path"] = "/nothing"
    with emulated("ServeApiFunction") as function:
        assert function.invoke(request).body["statusCode"] == 404


@pytest.mark.parametrize(
    ("changes", "consent", "error", "words"),
    [
        ({}, False, "ConsentMissingError", "no parental consent"),
        ({"theme": "volcano"}, True, "PromptRejectedError", "volcano"),
        ({"hero": "knight"}, True, "PromptRejectedError", "knight"),
        ({"seed": "x"}, True, "DefectError", "ValidatePromptRequest"),
    ],
    ids=["no consent", "unknown theme", "hero of another theme", "malformed"],
)
def test_a_refusal_leaves_by_the_name_that_the_workflow_matches(
    emulated: Make,
    tables: EmulatedAws,
    changes: dict[str, Any],
    consent: bool,
    error: str,
    words: str,
) -> None:
    if consent:
        tables.grant_consent(FAMILY)
    with emulated("ValidatePromptFunction") as function:
        answer = function.invoke({**MERMAID, **changes}).body
    assert answer["errorType"] == error
    assert words in answer["errorMessage"]


def test_a_refusal_does_not_spoil_the_next_call(emulated: Make, tables: EmulatedAws) -> None:
    with emulated("ValidatePromptFunction") as function:
        refused = function.invoke(MERMAID).body
        tables.grant_consent(FAMILY)
        accepted = function.invoke(MERMAID).body
    assert refused["errorType"] == "ConsentMissingError"
    assert accepted["prompt"]["hero"] == "mermaid"
    assert accepted["prompt"]["name"] == "Coral"
    assert accepted["seed"] == MERMAID["seed"]


def test_a_failure_is_written_into_the_storys_row(emulated: Make, tables: EmulatedAws) -> None:
    choices = {name: MERMAID[name] for name in StoryChoices.model_fields if name in MERMAID}
    record = StoryRecord(
        family_id=FAMILY,
        story_id=STORY,
        status="running",
        created_at=datetime.now(UTC),
        choices=StoryChoices(**choices),
        seed=7,
    )
    tables.put("StoriesTable", record.model_dump(mode="json"))
    with emulated("RecordFailureFunction") as function:
        answer = function.invoke(event("RecordFailureFunction", "rejected")).body
    (row,) = tables.rows("StoriesTable")
    assert answer["error"] == row["error_name"] == "StoryRejectedError"
    assert row["status"] == "rejected"


def test_a_deleted_story_is_not_brought_back_by_its_failure(
    emulated: Make, tables: EmulatedAws
) -> None:
    with emulated("RecordFailureFunction") as function:
        answer = function.invoke(event("RecordFailureFunction", "rejected")).body
    assert answer["error"] == "StoryRejectedError"
    assert tables.rows("StoriesTable") == []

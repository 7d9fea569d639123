"""The choice of a candidate, the folding of a history, the wording of a failure."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from storyloom.contracts.story import Candidate, CandidateSet
from storyloom.story.choose import choose_candidate
from storyloom.story.failure import failure_of
from storyloom.story.progress import steps_from_history

START = datetime(2026, 1, 1, tzinfo=UTC)


def candidates(count: int) -> CandidateSet:
    return CandidateSet(
        candidates=tuple(
            Candidate(scenes=tuple(f"{index}.{scene}" for scene in range(5)))
            for index in range(count)
        )
    )


@pytest.mark.parametrize(
    ("scores", "best"),
    [
        ((0.3,), 0),
        ((0.1, 0.9, 0.4), 1),
        ((0.5, 0.5, 0.5), 0),
        ((0.2, 0.8, 0.8), 1),
        ((0.0, 0.0, 1e-9), 2),
    ],
)
def test_the_highest_score_wins_and_of_equals_the_first(
    scores: tuple[float, ...], best: int
) -> None:
    chosen = choose_candidate("A title", candidates(len(scores)), scores)
    assert chosen.candidate_index == best
    assert chosen.score == scores[best]
    assert chosen.scenes[0] == f"{best}.0"
    assert chosen.candidate_scores == scores
    assert chosen.title == "A title"


@pytest.mark.parametrize("scores", [(), (0.5,), (0.5, 0.5, 0.5)])
def test_each_candidate_needs_one_score(scores: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match=f"{len(scores)} scores for 2"):
        choose_candidate("A title", candidates(2), scores)


def history(*rows: tuple[int, str, str, int]) -> list[dict[str, Any]]:
    """Build events of (milliseconds, type, state's name, number of the event before it)."""
    events: list[dict[str, Any]] = []
    for number, (at_ms, kind, name, previous) in enumerate(rows, 1):
        event: dict[str, Any] = {
            "id": number,
            "previousEventId": previous,
            "timestamp": START + timedelta(milliseconds=at_ms),
            "type": kind,
        }
        if kind.endswith("StateEntered"):
            event["stateEnteredEventDetails"] = {"name": name}
        if kind.endswith("StateExited"):
            event["stateExitedEventDetails"] = {"name": name}
        events.append(event)
    return events


Entered, Exited, Done, Failed = "TaskStateEntered", "TaskStateExited", "TaskSucceeded", "TaskFailed"
HISTORIES = {
    "nothing yet": ([(0, "ExecutionStarted", "", 0)], []),
    "running": (
        [(0, Entered, "A", 0), (30, Done, "", 1), (40, Exited, "A", 2), (40, Entered, "B", 3)],
        [("A", "done", 40), ("B", "running", 0)],
    ),
    "running for a while": (
        [(0, Entered, "A", 0), (70, "TaskScheduled", "", 1)],
        [("A", "running", 70)],
    ),
    "retried and then done": (
        [(0, Entered, "A", 0), (10, Failed, "", 1), (20, Done, "", 2), (20, Exited, "A", 3)],
        [("A", "done", 20)],
    ),
    "caught": (
        [(0, Entered, "A", 0), (10, Failed, "", 1), (10, Exited, "A", 2), (10, Entered, "R", 3)],
        [("A", "failed", 10), ("R", "running", 0)],
    ),
    "caught after a timeout": (
        [(0, Entered, "A", 0), (10, "TaskTimedOut", "", 1), (11, Exited, "A", 2)],
        [("A", "failed", 11)],
    ),
    "a map's iterations are one row": (
        [
            (0, Entered, "C", 0),
            (1, Entered, "C", 0),
            (5, Done, "", 1),
            (5, Exited, "C", 3),
            (9, Done, "", 2),
            (9, Exited, "C", 5),
        ],
        [("C", "done", 9)],
    ),
    "one iteration is still open": (
        [(0, Entered, "C", 0), (1, Entered, "C", 0), (5, Done, "", 1), (5, Exited, "C", 3)],
        [("C", "running", 5)],
    ),
    "a second round is the same row": (
        [
            (0, Entered, "A", 0),
            (4, Exited, "A", 1),
            (10, Entered, "A", 2),
            (15, Exited, "A", 3),
        ],
        [("A", "done", 15)],
    ),
    "neighbours of a failure do not fail with it": (
        [
            (0, Entered, "A", 0),
            (0, Entered, "B", 0),
            (5, Done, "", 1),
            (6, Failed, "", 2),
            (7, Exited, "A", 3),
            (8, Exited, "B", 4),
        ],
        [("A", "done", 7), ("B", "failed", 8)],
    ),
    "what is open when the execution ends has failed": (
        [(0, Entered, "A", 0), (9, "ExecutionFailed", "", 1)],
        [("A", "failed", 9)],
    ),
    "stopped": (
        [(0, Entered, "A", 0), (9, "ExecutionAborted", "", 1)],
        [("A", "failed", 9)],
    ),
    "out of time": (
        [(0, Entered, "A", 0), (9, "ExecutionTimedOut", "", 1)],
        [("A", "failed", 9)],
    ),
}


@pytest.mark.parametrize(("rows", "wanted"), HISTORIES.values(), ids=HISTORIES.keys())
def test_a_history_folds_into_one_row_a_state(rows: Any, wanted: Any) -> None:
    folded = steps_from_history(history(*rows))
    assert [(step.name, step.status, step.elapsed_ms) for step in folded] == wanted


LAMBDA_CAUSE = json.dumps(
    {"errorMessage": "try again", "errorType": "ThrottledError", "stackTrace": ["File x.py"]}
)


@pytest.mark.parametrize(
    ("failure", "error", "cause"),
    [
        ({"Error": "ThrottledError", "Cause": LAMBDA_CAUSE}, "ThrottledError", "try again"),
        ({"Error": "States.Timeout", "Cause": "too slow"}, "States.Timeout", "too slow"),
        ({"Error": "E", "Cause": '{"other": 1}'}, "E", '{"other": 1}'),
        ({"Error": "E", "Cause": "[1]"}, "E", "[1]"),
        ({"Error": "E", "Cause": "x" * 5_000}, "E", "x" * 1_000),
        ({"Error": "E", "Cause": json.dumps({"errorMessage": "y" * 5_000})}, "E", "y" * 1_000),
        ({"Error": "E"}, "E", ""),
        ({}, "Unknown", ""),
    ],
)
def test_a_failure_is_told_without_its_stack(
    failure: dict[str, Any], error: str, cause: str
) -> None:
    told = failure_of("story-1", failure)
    assert (told.story_id, told.error, told.cause) == ("story-1", error, cause)

"""How far an execution has come, read from its history."""

from collections.abc import Iterable
from typing import Any, Literal

from storyloom.contracts.base import Contract


class StepProgress(Contract):
    """One state of the workflow that was entered: how it stands and how long it took."""

    name: str
    status: Literal["running", "done", "failed"]
    elapsed_ms: int


def steps_from_history(events: Iterable[dict[str, Any]]) -> tuple[StepProgress, ...]:
    """Fold an execution's history events into one row a state, in order of entry.

    A state entered several times (a Map's iterations, another round) is one row whose time runs
    from its first entry to its last exit. A state that was left by an error is ``failed``, caught
    or not: the event before its exit tells.
    """
    entered: dict[str, Any] = {}
    left: dict[str, Any] = {}
    open_count: dict[str, int] = {}
    failed: set[str] = set()
    kinds: dict[int, str] = {}
    last = None
    if_open: Literal["running", "failed"] = "running"
    for event in events:
        last = event["timestamp"]
        kinds[event["id"]] = event["type"]
        if details := event.get("stateEnteredEventDetails"):
            entered.setdefault(details["name"], last)
            open_count[details["name"]] = open_count.get(details["name"], 0) + 1
        elif details := event.get("stateExitedEventDetails"):
            left[details["name"]] = last
            open_count[details["name"]] -= 1
            if kinds.get(event.get("previousEventId", 0), "").endswith(("Failed", "TimedOut")):
                failed.add(details["name"])
        elif event["type"] in {"ExecutionFailed", "ExecutionAborted", "ExecutionTimedOut"}:
            if_open = "failed"
    rows = (_row(name, start, left, open_count, last, if_open) for name, start in entered.items())
    return tuple(
        row.model_copy(update={"status": "failed"}) if row.name in failed else row for row in rows
    )


def _row(
    name: str,
    start: Any,
    left: dict[str, Any],
    open_count: dict[str, int],
    last: Any,
    if_open: Literal["running", "failed"],
) -> StepProgress:
    is_open = open_count[name] > 0
    end = last if is_open else left[name]
    return StepProgress(
        name=name,
        status=if_open if is_open else "done",
        elapsed_ms=round((end - start).total_seconds() * 1000),
    )

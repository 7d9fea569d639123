"""A workflow that only notes what it is asked, and a story that waits for a reviewer."""

from datetime import UTC, datetime
from typing import Any

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.tables import review_table, story_table
from storyloom.contracts.records import ReviewRecord, StoryRecord
from storyloom.contracts.safety import SafetyDecision
from storyloom.contracts.story import RankedStory
from storyloom.errors import WorkflowUnavailableError


class NotingWorkflow:
    """Keeps what it is asked; its answers are set by the test."""

    def __init__(self) -> None:
        self.started: list[tuple[str, dict[str, Any]]] = []
        self.stopped: list[str] = []
        self.answered: list[tuple[str, dict[str, str]]] = []
        self.heartbeats: list[str] = []
        self.waits = True
        self.reachable = True

    def start(self, name: str, execution_input: dict[str, Any]) -> None:
        if not self.reachable:
            raise WorkflowUnavailableError("the workflow is away")
        self.started.append((name, execution_input))

    def stop(self, name: str) -> None:
        self.stopped.append(name)

    def steps(self, name: str) -> tuple[Any, ...]:
        return ()

    def answer(self, token: str, output: dict[str, str]) -> bool:
        self.answered.append((token, output))
        return self.waits

    def keep_waiting(self, token: str) -> None:
        self.heartbeats.append(token)


def held(record: StoryRecord) -> ReviewRecord:
    store = artefacts()
    story = RankedStory(
        title="A title", scenes=("x",) * 5, score=0.5, candidate_index=0, candidate_scores=(0.5,)
    )
    decision = SafetyDecision(outcome="hold", unsafe=0.5, categories={}, reasons=())
    review = ReviewRecord(
        story_id=record.story_id,
        family_id=record.family_id,
        status="waiting",
        story_key=store.put_model(record.story_id, "story", story),
        report_key=store.put_model(record.story_id, "safety", decision),
        task_token=f"token-{record.story_id}",
        requested_at=datetime.now(UTC),
    )
    review_table().put(review)
    story_table().update(record.family_id, record.story_id, "waiting_for_review")
    return review

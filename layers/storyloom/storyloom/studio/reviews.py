"""The review queue as a reviewer sees it."""

from datetime import UTC, datetime
from typing import Any

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.tables import review_table, story_table
from storyloom.adapters.workflow import workflow
from storyloom.contracts.records import ReviewRecord
from storyloom.contracts.safety import SafetyDecision
from storyloom.contracts.story import RankedStory
from storyloom.errors import NotFoundError
from storyloom.review.queue import Decision, answer_of, decided_review
from storyloom.studio.stories import run_story


def waiting_reviews() -> list[dict[str, Any]]:
    """Return the stories that wait, oldest first, with texts and reasons.

    Looking at the queue tells the waiting workflows that people are at work (a heartbeat).
    """
    rows = []
    for review in review_table().waiting():
        workflow().keep_waiting(review.task_token)
        story = artefacts().get_model(review.story_key, RankedStory)
        decision = artefacts().get_model(review.report_key, SafetyDecision)
        rows.append(
            {
                "story_id": review.story_id,
                "status": review.status,
                "title": story.title,
                "scenes": list(story.scenes),
                "reasons": [reason.model_dump() for reason in decision.reasons],
                "requested_at": review.requested_at.isoformat(),
            }
        )
    return rows


def decide_review(story_id: str, decision: Decision, reviewer: str, note: str) -> ReviewRecord:
    """Record a person's decision and let the story go on or end.

    When its workflow no longer waits (it was interrupted), the story is run again: with the
    same seed it comes to the same text and finds the decision.

    Raises:
        NotFoundError: no review of this story was ever asked for.
        ConflictError: it was decided before.
    """
    review = review_table().get(story_id)
    if review is None:
        raise NotFoundError(f"no review of story {story_id} was asked for")
    decided = decided_review(review, decision, reviewer, note, datetime.now(UTC))
    review_table().decide(decided)
    story_table().update(review.family_id, story_id, "running")
    if workflow().answer(review.task_token, answer_of(decided)):
        return decided
    if decision == "reject":
        cause = "a reviewer refused the story"
        story_table().update(
            review.family_id,
            story_id,
            "rejected",
            error_name="ReviewRejected",
            error_cause=cause,
        )
    else:
        record = story_table().get(review.family_id, story_id)
        again = record.model_copy(update={"attempt": record.attempt + 1})
        if story_table().update(review.family_id, story_id, "running", attempt=again.attempt):
            run_story(again)
    return decided

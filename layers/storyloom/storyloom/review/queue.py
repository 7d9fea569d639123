"""The review of held stories by people: what is asked, what is answered."""

from datetime import datetime
from typing import Literal

from storyloom.contracts.records import ReviewRecord
from storyloom.contracts.workflow import RequestReviewRequest

Decision = Literal["approve", "reject"]
Outcome = Literal["allow", "hold", "reject"]


def requested_review(
    request: RequestReviewRequest, earlier: ReviewRecord | None, now: datetime
) -> ReviewRecord:
    """Return the review to queue; one of the same text keeps its place and takes the new token."""
    if earlier is not None and earlier.story_key == request.story_key:
        return earlier.model_copy(update={"task_token": request.task_token, "status": "waiting"})
    return ReviewRecord(
        story_id=request.story_id,
        family_id=request.family_id,
        status="waiting",
        story_key=request.story_key,
        report_key=request.report_key,
        task_token=request.task_token,
        requested_at=now,
    )


def decided_review(
    review: ReviewRecord, decision: Decision, reviewer: str, note: str, now: datetime
) -> ReviewRecord:
    """Return the review with a person's decision in it."""
    status: Literal["approved", "rejected"] = "approved" if decision == "approve" else "rejected"
    return review.model_copy(
        update={"status": status, "reviewer": reviewer, "note": note, "decided_at": now}
    )


def outcome_after_review(outcome: Outcome, earlier: ReviewRecord | None, story_key: str) -> Outcome:
    """Return a filter's outcome, a doubtful one settled by a decision on the very same text.

    Story keys carry a hash of the text, so an equal key means an equal story. A workflow that
    was interrupted while it waited thus goes on when it is run again after the decision.
    """
    if outcome != "hold" or earlier is None or earlier.story_key != story_key:
        return outcome
    settled: dict[str, Outcome] = {"approved": "allow", "rejected": "reject"}
    return settled.get(earlier.status, "hold")


def answer_of(review: ReviewRecord) -> dict[str, str]:
    """Return what the waiting workflow is told."""
    return {"decision": "approve" if review.status == "approved" else "reject"}

"""RequestReview: put a held story into the review queue; the workflow waits for its token."""

from datetime import UTC, datetime

from storyloom.adapters.tables import review_table, story_table
from storyloom.contracts.workflow import RequestReviewRequest, RequestReviewResponse
from storyloom.handler import task
from storyloom.review.queue import requested_review


@task(RequestReviewRequest)
def lambda_handler(request: RequestReviewRequest) -> RequestReviewResponse:
    """Queue the story for a person."""
    earlier = review_table().get(request.story_id)
    review_table().put(requested_review(request, earlier, now=datetime.now(UTC)))
    story_table().update(request.family_id, request.story_id, "waiting_for_review")
    return RequestReviewResponse(status="waiting")

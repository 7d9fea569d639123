"""RequestReview: put a held story into the review queue; the workflow waits for its token."""

from datetime import UTC, datetime

from storyloom.adapters.tables import review_table, story_table
from storyloom.adapters.workflow import workflow
from storyloom.contracts.workflow import RequestReviewRequest, RequestReviewResponse
from storyloom.handler import task
from storyloom.review.queue import answer_of, requested_review


@task(RequestReviewRequest)
def lambda_handler(request: RequestReviewRequest) -> RequestReviewResponse:
    """Queue the story, or answer at once when the very same text was decided before."""
    review = requested_review(request, review_table().get(request.story_id), now=datetime.now(UTC))
    if review.status != "waiting":
        workflow().answer(request.task_token, answer_of(review))
        return RequestReviewResponse(status="already_decided")
    review_table().put(review)
    story_table().update(request.family_id, request.story_id, "waiting_for_review")
    return RequestReviewResponse(status="waiting")

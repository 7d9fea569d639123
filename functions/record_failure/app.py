"""RecordFailure: keep why a story ended without a book, for the family and the operator."""

from storyloom.adapters.tables import story_table
from storyloom.contracts.workflow import RecordFailureRequest, RecordFailureResponse
from storyloom.handler import task
from storyloom.story.failure import failure_of


@task(RecordFailureRequest)
def lambda_handler(request: RecordFailureRequest) -> RecordFailureResponse:
    """Write error name and cause into the story's row, if the row still exists."""
    failure = failure_of(request.story_id, request.failure)
    story_table().update(
        request.family_id,
        request.story_id,
        "rejected" if failure.error in {"StoryRejectedError", "ReviewRejected"} else "failed",
        error_name=failure.error,
        error_cause=failure.cause,
    )
    return failure

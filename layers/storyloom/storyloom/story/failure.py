"""Why a story ended without a book, in words for the record."""

import json
from typing import Any

from storyloom.contracts.workflow import RecordFailureResponse

MAX_CAUSE_CHARS = 1_000


def failure_of(story_id: str, failure: dict[str, Any]) -> RecordFailureResponse:
    """Read the workflow's failure record (``Error`` and ``Cause``) of a caught error.

    A Lambda's cause is a JSON document with ``errorMessage``; only that message is kept, so no
    stack trace reaches a family.
    """
    cause = str(failure.get("Cause", ""))
    try:
        document = json.loads(cause)
    except ValueError:
        document = None
    if isinstance(document, dict) and "errorMessage" in document:
        cause = str(document["errorMessage"])
    return RecordFailureResponse(
        story_id=story_id,
        error=str(failure.get("Error", "Unknown")),
        cause=cause[:MAX_CAUSE_CHARS],
    )

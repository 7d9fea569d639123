"""Making one story through the studio's API: start it, watch it, fetch its book."""

import time
from collections.abc import Callable
from typing import Any

from local.errors import StoryFailedError, StoryHeldError
from local.studio_client import Studio, ask

POLL_S = 0.1
Watch = Callable[[dict[str, Any]], None]


def ensure_consent(studio: Studio, family_id: str, guardian: str) -> bool:
    """Record the consent of the adult at this machine when none was ever recorded.

    A withdrawn consent stays withdrawn. Returns whether one was recorded now.
    """
    if ask(studio, "GET", f"/consents/{family_id}")["status"] != "none":
        return False
    ask(studio, "PUT", f"/consents/{family_id}", {"guardian": guardian})
    return True


def run_to_end(studio: Studio, family_id: str, story_id: str, watch: Watch) -> dict[str, Any]:
    """Watch a story until it is published; ``watch`` gets each status as it comes.

    Raises:
        StoryHeldError: it waits for a review.
        StoryFailedError: it ended without a book; the message names error and cause.
    """
    while True:
        status = ask(studio, "GET", f"/stories/{story_id}", family_id=family_id)
        watch(status)
        match status["status"]:
            case "published":
                return status
            case "waiting_for_review":
                raise StoryHeldError(
                    f"story {story_id} waits for a person: storyloom review list, "
                    f"then storyloom review approve {story_id} (or reject)"
                )
            case "failed" | "rejected":
                error = status["error"] or {"name": "Unknown", "cause": ""}
                raise StoryFailedError(
                    f"story {story_id} ended without a book: {error['name']}: {error['cause']}"
                )
        time.sleep(POLL_S)

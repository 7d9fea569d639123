"""The announcement of a published story on the event bus."""

import json

from storyloom.adapters.clients import events_client
from storyloom.adapters.faults import aws_faults
from storyloom.errors import StorageUnavailableError
from storyloom.settings import settings


def announce_story(story_id: str) -> None:
    """Put a ``StoryPublished`` event on the bus: the id only, nothing of the family or the text.

    Raises:
        StorageUnavailableError: the bus could not be reached or took nothing.
    """
    entry = {
        "Source": "storyloom",
        "DetailType": "StoryPublished",
        "Detail": json.dumps({"story_id": story_id}),
        "EventBusName": settings().event_bus,
    }
    with aws_faults("announcing a story", StorageUnavailableError):
        answer = events_client().put_events(Entries=[entry])  # type: ignore[list-item]
    if answer["FailedEntryCount"]:
        raise StorageUnavailableError(f"the event bus refused the announcement of {story_id}")

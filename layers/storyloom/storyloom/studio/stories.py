"""Stories as a family sees them: start one, watch it, list them, open its book."""

import secrets
from datetime import UTC, datetime
from typing import Any

from storyloom.adapters.artefacts import artefacts, story_prefix
from storyloom.adapters.tables import consent_table, story_table
from storyloom.adapters.workflow import workflow
from storyloom.contracts.book import StoryBook
from storyloom.contracts.prompt import StoryChoices
from storyloom.contracts.records import StoryRecord
from storyloom.errors import ConflictError, StoryloomError
from storyloom.prompt.catalogue import PromptCatalogue
from storyloom.prompt.validate import validate_choices
from storyloom.review.consent import require_consent


def start_story(
    family_id: str, choices: StoryChoices, seed: int | None, offered: PromptCatalogue
) -> StoryRecord:
    """List a new story and start its workflow; without a seed one is drawn.

    Choices and consent are checked here too, so that a bad request is answered at once; the
    workflow checks them again.

    Raises:
        ConsentMissingError: no valid consent of this family.
        PromptRejectedError: a choice is not offered.
    """
    now = datetime.now(UTC)
    require_consent(consent_table().get(family_id), now)
    drawn = secrets.randbelow(2**31) if seed is None else seed
    validate_choices(choices, offered, drawn)
    record = StoryRecord(
        family_id=family_id,
        story_id=f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(4)}",
        status="running",
        created_at=now,
        choices=choices,
        seed=drawn,
    )
    story_table().put(record)
    try:
        run_story(record)
    except StoryloomError:
        # A story that nothing makes would be listed as running for ever.
        story_table().delete(family_id, record.story_id)
        raise
    return record


def run_story(record: StoryRecord) -> None:
    """Start the workflow of a listed story; each attempt is an execution of its own."""
    workflow().start(
        execution_name(record),
        {
            "story_id": record.story_id,
            "family_id": record.family_id,
            **record.choices.model_dump(exclude_none=True),
            "seed": record.seed,
        },
    )


def execution_name(record: StoryRecord) -> str:
    """Return the name of the execution of a story's latest attempt."""
    return record.story_id if record.attempt == 0 else f"{record.story_id}-a{record.attempt}"


def story_status(family_id: str, story_id: str) -> dict[str, Any]:
    """Return how a story stands, state by state.

    Raises:
        NotFoundError: this family has no such story.
    """
    record = story_table().get(family_id, story_id)
    error = {"name": record.error_name, "cause": record.error_cause} if record.error_name else None
    return {
        "story_id": story_id,
        "status": record.status,
        "title": record.title,
        "seed": record.seed,
        "steps": [step.model_dump() for step in workflow().steps(execution_name(record))],
        "error": error,
    }


def list_stories(family_id: str) -> list[dict[str, Any]]:
    """Return a family's stories, newest first."""
    records = sorted(story_table().of_family(family_id), key=lambda r: r.created_at, reverse=True)
    return [
        {
            "story_id": record.story_id,
            "title": record.title,
            "status": record.status,
            "created_at": record.created_at.isoformat(),
            "prompt": record.choices.model_dump(),
        }
        for record in records
    ]


def book_of(family_id: str, story_id: str) -> StoryBook:
    """Return the manifest of a published story.

    Raises:
        NotFoundError: this family has no such story.
        ConflictError: it is not published (yet).
    """
    record = story_table().get(family_id, story_id)
    if record.status != "published":
        raise ConflictError(f"story {story_id} is {record.status}, so there is no book to open")
    return artefacts().get_model(record.manifest_key, StoryBook)


def book_files(book: StoryBook) -> dict[str, str]:
    """Return the storage key of every file that a manifest names."""
    prefix = f"{story_prefix(book.story_id)}book/"
    return {
        name: prefix + name
        for scene in book.scenes
        for name in (scene.poster, scene.animation, scene.narration.audio, scene.music.audio)
    }

"""A story from choices to a published book."""

import json

import boto3
from storyloom.adapters.artefacts import artefacts

from local.studio_client import OwnStudio, fetch_book
from tests.workflow.conftest import CHOICES, FAMILY, Studio

MAGIC = {"webp": b"RIFF", "svg": b"<svg", "mp3": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xfa")}
MAX_STATE_BYTES = 32 * 1024


def texts_of(studio: Studio, story_id: str) -> list[str]:
    book, _ = fetch_book(OwnStudio(studio.stack), FAMILY, story_id)
    return [scene.text for scene in book.scenes]


def test_a_story_is_made_published_and_listed(studio: Studio) -> None:
    story_id = studio.start()
    studio.until(story_id, "published")

    book, files = fetch_book(OwnStudio(studio.stack), FAMILY, story_id)
    assert book.prompt.model_dump(exclude={"pronoun"}) == CHOICES
    assert "Coral" in " ".join(scene.text for scene in book.scenes)
    assert len(files) == 20
    for name, data in files.items():
        assert data.startswith(MAGIC[name.rsplit(".", 1)[-1]]), name
    for scene in book.scenes:
        assert scene.layout.objects
        assert scene.narration.words
        assert scene.music.duration_ms == scene.narration.duration_ms
        assert all(
            scene.text[word.char_start : word.char_end].strip() for word in scene.narration.words
        )
    stories = studio.ask("GET", "/stories", family_id=FAMILY)["stories"]
    assert [(s["story_id"], s["status"], s["title"]) for s in stories] == [
        (story_id, "published", book.title)
    ]


def test_state_carries_keys_but_never_texts(studio: Studio) -> None:
    story_id = studio.start()
    studio.until(story_id, "published")
    arn = studio.stack.state_machine_arn.replace(":stateMachine:", ":execution:")
    pages = boto3.client("stepfunctions").get_paginator("get_execution_history")
    history = json.dumps(
        [
            event
            for page in pages.paginate(executionArn=f"{arn}:{story_id}")
            for event in page["events"]
        ],
        default=str,
    )
    for text in texts_of(studio, story_id):
        assert text not in history
        assert json.dumps(text)[1:-1] not in history
    biggest = max(
        len(event.get("stateExitedEventDetails", {}).get("output", ""))
        for page in pages.paginate(executionArn=f"{arn}:{story_id}")
        for event in page["events"]
    )
    assert biggest < MAX_STATE_BYTES


def test_the_same_seed_makes_the_same_story_and_another_seed_another(studio: Studio) -> None:
    first, second, other = studio.start(seed=7), studio.start(seed=7), studio.start(seed=8)
    for story_id in (first, second, other):
        studio.until(story_id, "published")

    def files_by_name(story_id: str) -> dict[str, bytes]:
        return fetch_book(OwnStudio(studio.stack), FAMILY, story_id)[1]

    assert texts_of(studio, first) == texts_of(studio, second) != texts_of(studio, other)
    assert files_by_name(first) == files_by_name(second)


def test_everything_stored_lies_under_the_story(studio: Studio) -> None:
    story_id = studio.start()
    studio.until(story_id, "published")
    assert all(key.startswith(f"stories/{story_id}/") for key in artefacts().keys(""))

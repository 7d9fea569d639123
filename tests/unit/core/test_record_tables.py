"""Rows of stories, consents and reviews."""

from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import pytest
from storyloom.adapters.tables import consent_table, review_table, story_table
from storyloom.contracts.prompt import StoryChoices
from storyloom.contracts.records import ConsentRecord, ReviewRecord, StoryRecord
from storyloom.errors import ConflictError, DefectError, NotFoundError

pytestmark = pytest.mark.usefixtures("cloud")

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
CHOICES = StoryChoices(theme="space", hero="fox", color="red", adjective="kind")


def story(story_id: str = "s1", family_id: str = "f1", **changes: Any) -> StoryRecord:
    return StoryRecord(
        **{
            "family_id": family_id,
            "story_id": story_id,
            "status": "running",
            "created_at": NOW,
            "choices": CHOICES,
            "seed": 2**31 - 1,
            **changes,
        }
    )


def review(story_id: str = "s1", at: datetime = NOW, **changes: Any) -> ReviewRecord:
    return ReviewRecord(
        **{
            "story_id": story_id,
            "family_id": "f1",
            "status": "waiting",
            "story_key": "k",
            "report_key": "r",
            "task_token": "t",
            "requested_at": at,
            **changes,
        }
    )


def test_a_story_comes_back_equal_and_only_to_its_family() -> None:
    story_table().put(story())
    assert story_table().get("f1", "s1") == story()
    for family_id, story_id in (("f2", "s1"), ("f1", "s2")):
        with pytest.raises(NotFoundError):
            story_table().get(family_id, story_id)


def test_an_update_changes_what_it_names() -> None:
    story_table().put(story())
    assert story_table().update("f1", "s1", "published", title="A title", attempt=2)
    assert story_table().get("f1", "s1") == story(status="published", title="A title", attempt=2)


def test_an_update_never_brings_a_deleted_story_back() -> None:
    story_table().put(story())
    story_table().delete("f1", "s1")
    assert not story_table().update("f1", "s1", "published")
    assert list(story_table().of_family("f1")) == []


def test_a_family_s_stories_come_in_order_over_several_pages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in (3, 1, 2):
        story_table().put(story(f"s{number}"))
    story_table().put(story("s4", "f2"))
    table = story_table()._table
    query, pages = table.query, []

    def one_a_page(**given: Any) -> Any:
        pages.append(given.get("ExclusiveStartKey"))
        return query(**given, Limit=1)

    monkeypatch.setattr(table, "query", one_a_page)
    assert [row.story_id for row in story_table().of_family("f1")] == ["s1", "s2", "s3"]
    assert len(pages) >= 3


def test_a_row_of_another_shape_is_a_defect() -> None:
    item = {"family_id": {"S": "f1"}, "story_id": {"S": "s1"}, "status": {"S": "odd"}}
    boto3.client("dynamodb").put_item(TableName="stories", Item=item)
    with pytest.raises(DefectError, match="StoryRecord"):
        story_table().get("f1", "s1")


def test_consent_is_kept_by_family() -> None:
    record = ConsentRecord(
        family_id="f1", status="granted", guardian="G", changed_at=NOW, expires_at=NOW
    )
    assert consent_table().get("f1") is None
    consent_table().put(record)
    assert consent_table().get("f1") == record
    consent_table().delete("f1")
    assert consent_table().get("f1") is None


def test_a_review_is_decided_once() -> None:
    review_table().put(review())
    decided = review(status="approved", reviewer="R", decided_at=NOW)
    review_table().decide(decided)
    assert review_table().get("s1") == decided
    with pytest.raises(ConflictError, match="s1"):
        review_table().decide(review(status="rejected"))
    assert review_table().get("s1") == decided


def test_a_review_that_was_deleted_cannot_be_decided() -> None:
    with pytest.raises(ConflictError):
        review_table().decide(review(status="approved"))
    assert review_table().get("s1") is None


def test_what_waits_comes_oldest_first() -> None:
    for story_id, hours in (("a", 3), ("b", 1), ("c", 2)):
        review_table().put(review(story_id, NOW + timedelta(hours=hours)))
    review_table().put(review("d", NOW, status="approved"))
    assert [row.story_id for row in review_table().waiting()] == ["b", "c", "a"]

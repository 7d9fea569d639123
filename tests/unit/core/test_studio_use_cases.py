"""What families and reviewers may do, over emulated storage and a workflow that only notes."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import boto3
import pytest
from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.tables import consent_table, story_table
from storyloom.contracts.prompt import StoryChoices
from storyloom.contracts.records import StoryRecord
from storyloom.errors import (
    ConflictError,
    ConsentMissingError,
    NotFoundError,
    PromptRejectedError,
    StorageUnavailableError,
    WorkflowUnavailableError,
)
from storyloom.prompt.catalogue import load_catalogue
from storyloom.review.consent import granted_consent
from storyloom.studio import families, reviews, stories

from tests.unit.core.studio_fakes import NotingWorkflow, held

CHOICES = StoryChoices(theme="space", hero="fox", color="red", adjective="kind")
TABLES = ("stories", "consents", "reviews")


@pytest.fixture
def noting(cloud: None, monkeypatch: pytest.MonkeyPatch) -> NotingWorkflow:
    made = NotingWorkflow()
    for module in (stories, families, reviews):
        monkeypatch.setattr(module, "workflow", lambda: made)
    return made


def start(family_id: str = "f1", seed: int | None = 5) -> StoryRecord:
    return stories.start_story(family_id, CHOICES, seed, load_catalogue())


def test_no_story_without_consent(noting: NotingWorkflow) -> None:
    with pytest.raises(ConsentMissingError, match="parent"):
        start()
    families.grant_consent("f1", "G")
    start()
    assert families.withdraw_consent("f1") == "withdrawn"
    with pytest.raises(ConsentMissingError, match="withdrawn"):
        start()
    assert len(noting.started) == 1


def test_consent_ends_after_a_year(noting: NotingWorkflow) -> None:
    given = datetime.now(UTC) - timedelta(days=365, seconds=1)
    consent_table().put(granted_consent("f1", "G", given))
    assert families.consent_status("f1") == "none"
    with pytest.raises(ConsentMissingError, match="ended"):
        start()


def test_a_started_story_is_listed_and_its_execution_told_everything(
    noting: NotingWorkflow,
) -> None:
    families.grant_consent("f1", "G")
    record = start()
    told = {"family_id": "f1", "story_id": record.story_id, "seed": 5, "theme": "space"}
    name, execution_input = noting.started[0]
    assert name == record.story_id
    assert told.items() <= execution_input.items()
    assert "name" not in execution_input
    assert stories.story_status("f1", record.story_id)["status"] == "running"
    assert [row["story_id"] for row in stories.list_stories("f1")] == [record.story_id]


def test_without_a_seed_each_story_draws_its_own(noting: NotingWorkflow) -> None:
    families.grant_consent("f1", "G")
    assert len({start(seed=None).seed for _ in range(3)}) == 3


def test_a_refused_or_unstarted_story_is_not_listed(noting: NotingWorkflow) -> None:
    families.grant_consent("f1", "G")
    bad = CHOICES.model_copy(update={"theme": "moon"})
    with pytest.raises(PromptRejectedError):
        stories.start_story("f1", bad, 1, load_catalogue())
    noting.reachable = False
    with pytest.raises(WorkflowUnavailableError):
        start()
    assert stories.list_stories("f1") == []


def test_another_family_s_story_is_not_found(noting: NotingWorkflow) -> None:
    families.grant_consent("f1", "G")
    record = start()
    for ask in (stories.story_status, stories.book_of):
        with pytest.raises(NotFoundError):
            ask("f2", record.story_id)
    assert stories.list_stories("f2") == []
    with pytest.raises(ConflictError, match="running"):
        stories.book_of("f1", record.story_id)


def test_a_deleted_family_leaves_no_trace_and_others_stay(noting: NotingWorkflow) -> None:
    for family_id in ("f1", "f2"):
        families.grant_consent(family_id, "G")
    mine, more, theirs = start("f1"), start("f1"), start("f2")
    for record in (mine, theirs):
        held(record)
    assert families.delete_family("f1") == {"stories": 2, "objects": 2}
    assert set(noting.stopped) == {mine.story_id, more.story_id}
    dynamodb = boto3.client("dynamodb")
    for table in TABLES:
        kept = dynamodb.scan(TableName=table)["Items"]
        assert [item["family_id"]["S"] for item in kept] == ["f2"]
    assert all(theirs.story_id in key for key in artefacts().keys("stories/"))
    assert len(list(artefacts().keys("stories/"))) == 2
    assert families.delete_family("f1") == {"stories": 0, "objects": 0}


def test_a_deletion_that_was_cut_short_can_be_asked_for_again(
    noting: NotingWorkflow, monkeypatch: pytest.MonkeyPatch
) -> None:
    families.grant_consent("f1", "G")
    held(start())

    def away(story_id: str) -> int:
        raise StorageUnavailableError("away")

    with monkeypatch.context() as patched:
        patched.setattr(families, "artefacts", lambda: SimpleNamespace(delete_story=away))
        with pytest.raises(StorageUnavailableError):
            families.delete_family("f1")
    assert families.delete_family("f1") == {"stories": 1, "objects": 2}
    assert list(artefacts().keys("stories/")) == []


def test_a_reviewer_sees_what_waits_and_the_workflow_hears_of_it(noting: NotingWorkflow) -> None:
    families.grant_consent("f1", "G")
    review = held(start())
    (row,) = reviews.waiting_reviews()
    assert (row["story_id"], row["title"]) == (review.story_id, "A title")
    assert len(row["scenes"]) == 5
    assert noting.heartbeats == [review.task_token]


@pytest.mark.parametrize(("decision", "status"), [("approve", "approved"), ("reject", "rejected")])
def test_a_decision_reaches_the_waiting_workflow_once(
    noting: NotingWorkflow, decision: Any, status: str
) -> None:
    families.grant_consent("f1", "G")
    review = held(start())
    decided = reviews.decide_review(review.story_id, decision, "R", "a note")
    assert (decided.status, decided.reviewer, decided.note) == (status, "R", "a note")
    assert noting.answered == [(review.task_token, {"decision": decision})]
    assert len(noting.started) == 1
    with pytest.raises(ConflictError):
        reviews.decide_review(review.story_id, decision, "R", "")
    assert reviews.waiting_reviews() == []
    with pytest.raises(NotFoundError):
        reviews.decide_review("never", decision, "R", "")


def test_approving_when_the_workflow_is_gone_runs_the_story_again(noting: NotingWorkflow) -> None:
    families.grant_consent("f1", "G")
    record = start()
    held(record)
    noting.waits = False
    reviews.decide_review(record.story_id, "approve", "R", "")
    (first_name, first), (again_name, again) = noting.started
    assert (first_name, again_name) == (record.story_id, f"{record.story_id}-a1")
    assert first == again
    kept = story_table().get("f1", record.story_id)
    assert (kept.status, kept.attempt) == ("running", 1)


def test_rejecting_when_the_workflow_is_gone_ends_the_story(noting: NotingWorkflow) -> None:
    families.grant_consent("f1", "G")
    record = start()
    held(record)
    noting.waits = False
    reviews.decide_review(record.story_id, "reject", "R", "")
    status = stories.story_status("f1", record.story_id)
    assert status["status"] == "rejected"
    assert status["error"]["name"] == "ReviewRejected"
    assert len(noting.started) == 1

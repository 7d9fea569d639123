"""Rows of the tables: stories, parental consent, reviews."""

from datetime import datetime
from typing import Literal

from storyloom.contracts.base import Contract
from storyloom.contracts.prompt import Seed, StoryChoices

StoryStatus = Literal["running", "waiting_for_review", "published", "failed", "rejected"]
ReviewStatus = Literal["waiting", "approved", "rejected"]
ConsentStatus = Literal["granted", "withdrawn", "none"]


class StoryRecord(Contract):
    """One story of a family: what was asked for and how it stands."""

    family_id: str
    story_id: str
    status: StoryStatus
    created_at: datetime
    choices: StoryChoices
    seed: Seed
    attempt: int = 0
    title: str = ""
    manifest_key: str = ""
    error_name: str = ""
    error_cause: str = ""


class ConsentRecord(Contract):
    """A parent's consent for one family; valid while granted and not expired."""

    family_id: str
    status: ConsentStatus
    guardian: str = ""
    changed_at: datetime
    expires_at: datetime

    def is_valid(self, now: datetime) -> bool:
        """Tell whether stories may be made for this family now."""
        return self.status == "granted" and now < self.expires_at


class ReviewRecord(Contract):
    """A story that a person decides on; the token lets the workflow go on."""

    story_id: str
    family_id: str
    status: ReviewStatus
    story_key: str
    report_key: str
    task_token: str
    requested_at: datetime
    reviewer: str = ""
    note: str = ""
    decided_at: datetime | None = None

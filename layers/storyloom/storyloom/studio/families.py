"""A family's consent and its right to be forgotten."""

from datetime import UTC, datetime

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.tables import consent_table, review_table, story_table
from storyloom.adapters.workflow import workflow
from storyloom.contracts.records import ConsentStatus
from storyloom.review.consent import granted_consent, withdrawn_consent
from storyloom.studio.stories import execution_name


def consent_status(family_id: str) -> ConsentStatus:
    """Tell how a family's consent stands; an expired one counts as none."""
    record = consent_table().get(family_id)
    if record is None:
        return "none"
    if record.status == "granted" and not record.is_valid(datetime.now(UTC)):
        return "none"
    return record.status


def grant_consent(family_id: str, guardian: str) -> ConsentStatus:
    """Record a parent's consent, given now."""
    consent_table().put(granted_consent(family_id, guardian, datetime.now(UTC)))
    return "granted"


def withdraw_consent(family_id: str) -> ConsentStatus:
    """Record that consent was withdrawn: from now on no story is made for this family."""
    consent_table().put(withdrawn_consent(family_id, datetime.now(UTC)))
    return "withdrawn"


def delete_family(family_id: str) -> dict[str, int]:
    """Remove every trace of a family: running work, media, reviews, rows and consent.

    Consent goes first, so that nothing new starts meanwhile and what still runs cannot publish.
    A story's row goes last, so that a deletion that was cut short can be asked for again.
    """
    consent_table().delete(family_id)
    stories = list(story_table().of_family(family_id))
    objects = 0
    for story in stories:
        workflow().stop(execution_name(story))
        review_table().delete(story.story_id)
        objects += artefacts().delete_story(story.story_id)
        story_table().delete(family_id, story.story_id)
    return {"stories": len(stories), "objects": objects}

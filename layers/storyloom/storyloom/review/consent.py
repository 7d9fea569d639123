"""Parental consent: how long it holds and what it permits."""

from datetime import datetime, timedelta

from storyloom.contracts.records import ConsentRecord
from storyloom.errors import ConsentMissingError

CONSENT_LASTS = timedelta(days=365)


def granted_consent(family_id: str, guardian: str, now: datetime) -> ConsentRecord:
    """Return the record of a consent given now; it lasts a year."""
    return ConsentRecord(
        family_id=family_id,
        status="granted",
        guardian=guardian,
        changed_at=now,
        expires_at=now + CONSENT_LASTS,
    )


def withdrawn_consent(family_id: str, now: datetime) -> ConsentRecord:
    """Return the record of a withdrawal; the guardian's name is not kept."""
    return ConsentRecord(family_id=family_id, status="withdrawn", changed_at=now, expires_at=now)


def require_consent(record: ConsentRecord | None, now: datetime) -> None:
    """Let a story be made only with a valid consent.

    Raises:
        ConsentMissingError: there is none, it was withdrawn, or it has expired.
    """
    if record is None or record.status == "none":
        raise ConsentMissingError(
            "no parental consent is on record for this family; a parent must grant it first"
        )
    if record.status == "withdrawn":
        raise ConsentMissingError("parental consent was withdrawn; a parent may grant it again")
    if not record.is_valid(now):
        raise ConsentMissingError(
            f"parental consent ended on {record.expires_at:%Y-%m-%d}; a parent may renew it"
        )

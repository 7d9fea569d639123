"""Finds personal data by its form: phone numbers, e-mail and web addresses, postal addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("e-mail address", re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)),
    (
        "web address",
        re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+\.(?:com|org|net|info|io)\b", re.I),
    ),
    (
        "phone number",
        re.compile(r"(?<![\w.,])\+?\(?\d{2,4}\)?[ ./-]\d{3,4}(?:[ ./-]?\d{2,4}){0,2}(?![\w])"),
    ),
    ("long number", re.compile(r"(?<!\d)\d{7,}(?!\d)|(?<!\d)(?:\d{4}[ -]){3}\d{4}(?!\d)")),
    (
        "postal address",
        re.compile(
            r"\b\d{1,4}[a-z]? (?:[A-Z][a-z]+ ){1,3}"
            r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Way|Square|Boulevard|Court)\b"
        ),
    ),
    ("handle", re.compile(r"(?<!\w)@[a-z0-9_]{3,}", re.IGNORECASE)),
)


@dataclass(frozen=True)
class PersonalData:
    """One find: what kind of personal data a text seems to hold."""

    kind: str


def find_personal_data(text: str) -> list[PersonalData]:
    """Return the kinds of personal data found, each once; the data itself is not repeated."""
    return [PersonalData(kind) for kind, pattern in _PATTERNS if pattern.search(text)]

"""Finds listed words and phrases in a text, at word boundaries and through simple disguises."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from storyloom.safety.normalise import plain_text, undisguised

Severity = Literal["block", "review"]
_ENDINGS = r"(?:s|es|ed|d|ing|er|ers|r|rs|y|n)?"


@dataclass(frozen=True)
class TermHit:
    """One listed term found in a text."""

    category: str
    severity: Severity
    term: str


def _one_pattern(term: str) -> str:
    """Write a listed term as a pattern: a trailing * takes plain inflections."""
    if not term.endswith("*"):
        return re.escape(term).replace(r"\ ", r"[ -]+")
    stem = re.escape(term[:-1]).replace(r"\ ", r"[ -]+")
    last = re.escape(term[-2])
    # "stab*" also takes "stabbed", "torture*" also "torturing".
    if term[-2] == "e":
        return rf"{stem[:-1]}(?:e{_ENDINGS}|ing)"
    return rf"{stem}(?:{last})?{_ENDINGS}"


class TermList:
    """Compiled term lists of all categories."""

    def __init__(self, source: str) -> None:
        """Compile the lists of a `terms.json` text."""
        book = json.loads(source)
        harmless = sorted(book["harmless_phrases"], key=len, reverse=True)
        self._harmless = self._compile(harmless)
        self._lists: list[tuple[str, Severity, re.Pattern[str]]] = []
        for category, lists in book["categories"].items():
            for severity in ("block", "review"):
                self._lists.append((category, severity, self._compile(lists[severity])))
        self.categories = tuple(book["categories"])

    @staticmethod
    def _compile(terms: list[str]) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{'|'.join(_one_pattern(term) for term in terms)})(?!\w)")

    def find(self, text: str) -> list[TermHit]:
        """Return each listed term that the text contains, once per category and wording.

        A disguised spelling counts as the plain one.
        """
        hits: dict[tuple[str, str], TermHit] = {}
        for reading in dict.fromkeys((plain_text(text), undisguised(text))):
            cleaned = self._harmless.sub(" _ ", reading)
            for category, severity, pattern in self._lists:
                for match in pattern.finditer(cleaned):
                    hit = TermHit(category, severity, match.group(0))
                    hits.setdefault((category, hit.term), hit)
        return list(hits.values())


@lru_cache(maxsize=1)
def default_terms() -> TermList:
    """Read the term lists of this package, once per process."""
    return TermList(files("storyloom.safety").joinpath("terms.json").read_text(encoding="utf-8"))

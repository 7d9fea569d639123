"""Replaces one word of a story by another from some scene on, and says where."""

from __future__ import annotations

import re
from collections.abc import Sequence

Span = tuple[int, int, int]  # scene index, start, end (characters in the new scene text)


def word_pattern(word: str) -> re.Pattern[str]:
    """Match `word` as a whole word, singular or plain plural, in any case."""
    return re.compile(rf"\b({re.escape(word)})(s|es|'s)?\b", re.IGNORECASE)


def scenes_with(word: str, scenes: Sequence[str]) -> list[int]:
    """Return the indices of the scenes that mention `word`."""
    pattern = word_pattern(word)
    return [index for index, scene in enumerate(scenes) if pattern.search(scene)]


def _like(model: str, word: str) -> str:
    """Give `word` the capital letter of `model`."""
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def _suffix_for(new: str, suffix: str) -> str:
    """Carry a plural or possessive ending over to another word."""
    if suffix in ("s", "es"):
        return "es" if new.endswith(("s", "x", "z", "ch", "sh")) else "s"
    return suffix


def replace_word(
    scenes: Sequence[str], old: str, new: str, first_scene: int
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Replace every mention of `old` from `first_scene` on; returns scenes and changed spans.

    An article before the word follows the new first letter ("a fox" -> "an owl").
    """
    pattern = re.compile(rf"(\b[Aa]n? )?{word_pattern(old).pattern}", re.IGNORECASE)
    out: list[str] = []
    spans: list[Span] = []
    for index, scene in enumerate(scenes):
        if index < first_scene:
            out.append(scene)
            continue
        parts: list[str] = []
        length = end = 0
        for match in pattern.finditer(scene):
            article, word, suffix = match.group(1) or "", match.group(2), match.group(3) or ""
            if article:
                article = article[0] + ("n " if new[0].lower() in "aeiou" else " ")
            before = scene[end : match.start()] + article
            put = _like(word, new) + _suffix_for(new, suffix.lower())
            parts += [before, put]
            length += len(before)
            spans.append((index, length, length + len(put)))
            length += len(put)
            end = match.end()
        out.append("".join(parts) + scene[end:])
    return tuple(out), tuple(spans)

"""Splits prose into sentences, without a parser."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’]*\s+(?=[\"'“‘A-Z])")


def split_sentences(text: str) -> list[str]:
    """Split prose into sentences; closing quotes stay with the sentence they end."""
    flat = " ".join(text.split())
    cuts = [match.end() for match in _SENTENCE_END.finditer(flat)]
    parts = [flat[a:b].strip() for a, b in zip([0, *cuts], [*cuts, len(flat)], strict=True)]
    return [part for part in parts if part]

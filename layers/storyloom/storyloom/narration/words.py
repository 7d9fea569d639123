"""Words of a text, and the times at which an engine said them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyloom.contracts.audio import WordTiming

# A word is letters or digits, with apostrophes or hyphens inside: "don't", "twenty-one".
WORD = re.compile(r"[^\W_]+(?:['\u2019\u2010\u2011-][^\W_]+)*")
_SPOKEN_PUNCTUATION = frozenset(
    ".,;:!?'\"-()\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2010\u2011"
)


@dataclass(frozen=True, slots=True)
class HeardWord:
    """An engine's report that what stands at ``char_start`` is said from ``start_ms`` on."""

    char_start: int
    start_ms: int


def word_spans(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of each word, as Python indices into the text."""
    return [match.span() for match in WORD.finditer(text)]


def speakable(text: str) -> str:
    """Blank out what no engine should read aloud (emoji, markup), keeping every index in place."""
    return "".join(char if char.isalnum() or char in _SPOKEN_PUNCTUATION else " " for char in text)


def time_words(text: str, heard: Sequence[HeardWord], end_ms: int) -> tuple[WordTiming, ...]:
    """Give every word of the text its time.

    Engines report in their own way: some words in several parts ("twenty-one"), some not at all.
    A word starts at the first report inside it; words without a report share the time between
    their neighbours by their lengths. A word ends where the next one starts.

    Args:
        text: the scene's text.
        heard: the engine's reports in any order.
        end_ms: when the last word's sound ends.
    """
    spans = word_spans(text)
    if not spans:
        return ()
    starts = _reported_starts(spans, heard)
    filled = _fill_gaps(spans, starts, end_ms)
    ends = [*filled[1:], end_ms]
    return tuple(
        WordTiming(start_ms=start, end_ms=max(start, end), char_start=span[0], char_end=span[1])
        for span, start, end in zip(spans, filled, ends, strict=True)
    )


def _reported_starts(
    spans: Sequence[tuple[int, int]], heard: Sequence[HeardWord]
) -> list[int | None]:
    starts: list[int | None] = [None] * len(spans)
    reports = sorted(heard, key=lambda report: (report.char_start, report.start_ms))
    index = 0
    for report in reports:
        while index < len(spans) and spans[index][1] <= report.char_start:
            index += 1
        # A report on an opening quote belongs to the word behind it.
        if index < len(spans) and starts[index] is None:
            starts[index] = report.start_ms
    return starts


def _fill_gaps(
    spans: Sequence[tuple[int, int]], starts: Sequence[int | None], end_ms: int
) -> list[int]:
    filled: list[int] = []
    index = 0
    while index < len(starts):
        known = starts[index]
        if known is not None:
            filled.append(max(known, filled[-1] if filled else 0))
            index += 1
            continue
        stop = index
        while stop < len(starts) and starts[stop] is None:
            stop += 1
        # The gap shares its time with the word before it, whose sound is in the same stretch.
        first = max(index - 1, 0)
        begin = filled[first] if filled else 0
        until = starts[stop] if stop < len(starts) else None
        limit = max(begin, end_ms if until is None else until)
        lengths = [spans[i][1] - spans[i][0] for i in range(first, stop)]
        passed = 0
        for offset, position in enumerate(range(first, stop)):
            if position >= index:
                filled.append(begin + (limit - begin) * passed // sum(lengths))
            passed += lengths[offset]
        index = stop
    return filled

"""Weighted words of a text: what the linear models see beside its sentence embedding."""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|[!?]")


def terms(text: str) -> list[str]:
    """Split a text into lower-case words, "!" and "?", and the pairs of neighbours."""
    words = _TOKEN.findall(text.lower().replace("’", "'"))
    return words + [f"{a} {b}" for a, b in pairwise(words)]


def inverse_frequencies(texts: Iterable[str], min_texts: int) -> dict[str, float]:
    """Give each term found in at least `min_texts` texts its smoothed idf, sorted by term."""
    counts: Counter[str] = Counter()
    total = 0
    for text in texts:
        total += 1
        counts.update(set(terms(text)))
    kept = sorted(term for term, count in counts.items() if count >= min_texts)
    return {term: math.log((1 + total) / (1 + counts[term])) + 1.0 for term in kept}


def word_weights(text: str, vocabulary: dict[str, int], idf: Sequence[float]) -> dict[int, float]:
    """Return {column: weight}, sublinear tf-idf of unit length; {} without known terms."""
    counts = Counter(vocabulary[term] for term in terms(text) if term in vocabulary)
    raw = {column: (1.0 + math.log(n)) * float(idf[column]) for column, n in counts.items()}
    length = math.sqrt(sum(value * value for value in raw.values()))
    return {column: value / length for column, value in raw.items()} if length else {}


def hashed_word_weights(text: str, columns: int) -> dict[int, float]:
    """Return {column: weight} of unit length, terms hashed into 0..columns-1.

    No vocabulary has to be stored, so no list of bad words lies beside the weights.
    """
    counts = Counter(zlib.crc32(term.encode()) % columns for term in terms(text))
    raw = {column: 1.0 + math.log(n) for column, n in counts.items()}
    length = math.sqrt(sum(value * value for value in raw.values()))
    return {column: value / length for column, value in raw.items()} if length else {}

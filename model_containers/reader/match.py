"""Matches words of a text to the nearest kind of a closed vocabulary (library objects)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from model_containers.encoder import embed

# In a sentence the encoder gives "bat" or "trunk" a thing-like sense; alone it may not.
_FRAME = "a {}"


def _prepared(word: str) -> str:
    """Bring "crystal_ball" and "Crystal Ball" to one form."""
    return " ".join(word.replace("_", " ").lower().split())


@lru_cache(maxsize=8)
def _vocabulary_matrix(vocabulary: tuple[str, ...]) -> NDArray[np.float32]:
    return embed([_FRAME.format(_prepared(kind)) for kind in vocabulary])  # (K, 384)


def nearest_kinds(
    words: Sequence[str], vocabulary: Sequence[str], min_similarity: float = 0.5
) -> list[tuple[str | None, float]]:
    """Return for each word the nearest kind and its similarity (cosine, -1..1).

    The kind is None below `min_similarity`, or when the vocabulary is empty (similarity 0.0).
    The same word in another case, or plural by "s", matches with 1.0. The vocabulary's vectors
    are kept between calls.
    """
    kinds = tuple(vocabulary)
    if not kinds:
        return [(None, 0.0) for _ in words]
    exact = {_prepared(kind): kind for kind in kinds}
    found: list[tuple[str | None, float]] = [(None, 0.0)] * len(words)
    unknown: list[int] = []
    for index, word in enumerate(words):
        plain = _prepared(word)
        kind = exact.get(plain) or exact.get(plain.removesuffix("s"))
        if kind is not None:
            found[index] = (kind, 1.0)
        elif plain:
            unknown.append(index)
    if unknown:
        vectors = embed([_FRAME.format(_prepared(words[index])) for index in unknown])
        similarities = vectors @ _vocabulary_matrix(kinds).T  # (U, K)
        for index, row in zip(unknown, similarities, strict=True):
            best = int(row.argmax())
            similarity = round(float(row[best]), 4)
            found[index] = (kinds[best] if similarity >= min_similarity else None, similarity)
    return found

"""Automatic measures of generated stories: wording, repetition, copying, reading level."""

import math
import re
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")


def words_of(text: str) -> list[str]:
    """Return the lower-case words of ``text``."""
    return [word.lower() for word in _WORD.findall(text)]


def ngrams(words: Sequence[str], size: int) -> list[tuple[str, ...]]:
    """Return all runs of ``size`` words."""
    return [tuple(words[i : i + size]) for i in range(len(words) - size + 1)]


def distinct(texts: Iterable[str], size: int = 3) -> float:
    """Share of different n-grams among all n-grams of all texts, 0 to 1 (Li et al. 2016)."""
    every = [gram for text in texts for gram in ngrams(words_of(text), size)]
    return len(set(every)) / max(1, len(every))


def inner_repetition(scenes: Sequence[str], size: int = 3) -> float:
    """Share of a story's n-grams that stood in an earlier scene (Yao et al. 2019, intra-story)."""
    seen: set[tuple[str, ...]] = set()
    again = total = 0
    for index, scene in enumerate(scenes):
        grams = ngrams(words_of(scene), size)
        if index:
            again += sum(gram in seen for gram in grams)
            total += len(grams)
        seen.update(grams)
    return again / max(1, total)


def copied_share(text: str, known: set[tuple[str, ...]], size: int = 8) -> float:
    """Share of the n-grams of ``text`` that occur word for word in the training texts."""
    grams = ngrams(words_of(text), size)
    return sum(gram in known for gram in grams) / max(1, len(grams))


def syllables(word: str) -> int:
    """Count syllables by runs of vowels, a silent final e left out."""
    runs = len(re.findall(r"[aeiouy]+", word))
    silent = word.endswith("e") and not word.endswith("le") and runs > 1
    return max(1, runs - silent)


def reading_grade(text: str) -> float:
    """Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59."""
    words = words_of(text)
    sentences = max(1, len(re.findall(r"[.!?]+", text)))
    count = max(1, len(words))
    return 0.39 * count / sentences + 11.8 * sum(map(syllables, words)) / count - 15.59


def bits_per_character(nats_per_token: float, tokens: int, characters: int) -> float:
    """Return the loss in bits per character of readable text."""
    return nats_per_token * tokens / characters / math.log(2)


def mean(values: Sequence[float]) -> float:
    """Return the mean, 0 for no values."""
    return sum(values) / len(values) if values else 0.0

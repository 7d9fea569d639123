"""Find the salient words of a scene: two classical extractors and one learned on gold keywords."""

import math
import re
from collections import Counter
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

from model_containers.story_data.lemmas import lemma

_WORD = re.compile(r"\[NAME\]|[A-Za-z]+(?:'[a-z]+)?")
STOPWORDS = frozenset(
    """
    a about above after again all almost along already also always am an and another any anyone
    anything are around as at away back be because been before behind being below beside best
    better between both but by called can came come could did do does done down each else even
    ever every everyone everything few find first for from gave get give go going gone good got
    had has have he her here hers herself him himself his how i if in inside into is it its
    itself just keep kept knew know last let like little long look looked lot lots made make
    many may me might more most much must my myself named near never new next no nobody none nor
    not nothing now of off oh on once one only onto or other our out outside over own perhaps
    put quite rather really right round said same saw say says see seemed set shall she should
    since so some somebody someone something soon still such take tell than that the their them
    themselves then there these they thing things think this those though thought three through
    till time to today together told too took toward towards two under until up upon us use used
    very want wanted was way we well went were what when where which while who whole whose why
    will with without would yes yet you your yourself day didn't couldn't wasn't don't it's i'm
    that's let's can't won't isn't i'll you're we'll hadn't wouldn't doesn't what's
""".split()
)
MAX_KEYWORDS = 6


def content_lemmas(text: str, lexicon: Container[str]) -> list[str]:
    """Return the lemmas of the content words of ``text`` in order, without the hero's name."""
    found: list[str] = []
    for word in _WORD.findall(text):
        lower = word.lower().removesuffix("'s")
        if lower in STOPWORDS or len(lower) < 3 or not lower.isalpha():
            continue
        base = lemma(lower, lexicon)
        if base not in STOPWORDS:
            found.append(base)
    return found


def _in_order(words: Sequence[str], chosen: Container[str], limit: int) -> tuple[str, ...]:
    return tuple([word for word in dict.fromkeys(words) if word in chosen][:limit])


def inverse_document_frequency(documents: Sequence[Sequence[str]]) -> dict[str, float]:
    """Return ln(N / documents with the lemma) for every lemma of ``documents``."""
    counts = Counter(word for document in documents for word in set(document))
    return {word: math.log(len(documents) / count) for word, count in counts.items()}


def tf_idf_keywords(words: Sequence[str], idf: dict[str, float]) -> tuple[str, ...]:
    """Pick the ``MAX_KEYWORDS`` lemmas of highest tf-idf (Sparck Jones 1972)."""
    counts = Counter(words)
    rare = max(idf.values())
    ranked = sorted(counts, key=lambda word: -counts[word] * idf.get(word, rare))
    return _in_order(words, set(ranked[:MAX_KEYWORDS]), MAX_KEYWORDS)


def rake_keywords(text: str, lexicon: Container[str]) -> tuple[str, ...]:
    """Pick lemmas by degree over frequency in stop-word-bounded phrases (Rose et al. 2010)."""
    phrases: list[list[str]] = [[]]
    for token in re.findall(r"[A-Za-z']+|[.,!?;:\"]", text):
        lower = token.lower()
        if lower in STOPWORDS or not lower[0].isalpha() or len(lower) < 3:
            phrases.append([])
        else:
            phrases[-1].append(lemma(lower.removesuffix("'s"), lexicon))
    frequency: Counter[str] = Counter()
    degree: Counter[str] = Counter()
    for phrase in phrases:
        for word in phrase:
            frequency[word] += 1
            degree[word] += len(phrase)
    words = [word for phrase in phrases for word in phrase]
    ranked = sorted(frequency, key=lambda word: -degree[word] / frequency[word])
    return _in_order(words, set(ranked[:MAX_KEYWORDS]), MAX_KEYWORDS)


@dataclass(frozen=True)
class LearnedExtractor:
    """Scores lemmas by a logistic model over how often gold annotators kept each of them.

    ``kept`` maps a lemma to its smoothed share of being a gold keyword; unseen lemmas fall back
    to ``suffix_kept`` (last three letters) and then to ``base_rate``.
    """

    kept: dict[str, float]
    suffix_kept: dict[str, float]
    base_rate: float
    idf: dict[str, float]

    @staticmethod
    def fit(
        scenes: Sequence[tuple[Sequence[str], Container[str]]], idf: dict[str, float]
    ) -> "LearnedExtractor":
        """Count on (content lemmas, gold keywords) pairs; four pseudo-counts smooth each word."""
        seen: Counter[str] = Counter()
        gold: Counter[str] = Counter()
        for words, keywords in scenes:
            for word in set(words):
                seen[word] += 1
                gold[word] += word in keywords
        base = sum(gold.values()) / max(1, sum(seen.values()))
        suffix_seen: Counter[str] = Counter()
        suffix_gold: Counter[str] = Counter()
        for word, count in seen.items():
            suffix_seen[word[-3:]] += count
            suffix_gold[word[-3:]] += gold[word]
        suffix = {
            end: (suffix_gold[end] + 4 * base) / (count + 4) for end, count in suffix_seen.items()
        }
        kept = {
            word: (gold[word] + 4 * suffix[word[-3:]]) / (count + 4) for word, count in seen.items()
        }
        return LearnedExtractor(kept, suffix, base, idf)

    def score(self, word: str) -> float:
        """Return how likely ``word`` is a keyword, 0 to about 1."""
        kept = self.kept.get(word)
        if kept is None:
            kept = self.suffix_kept.get(word[-3:], self.base_rate)
        return kept + 0.02 * self.idf.get(word, 6.0)

    def keywords(self, words: Sequence[str]) -> tuple[str, ...]:
        """Pick the ``MAX_KEYWORDS`` best lemmas, in order of mention."""
        ranked = sorted(dict.fromkeys(words), key=self.score, reverse=True)
        return _in_order(words, set(ranked[:MAX_KEYWORDS]), MAX_KEYWORDS)


def keyword_f1(
    predict: Callable[[int], Sequence[str]], gold: Sequence[Sequence[str]]
) -> dict[str, float]:
    """Micro precision, recall and F1 of ``predict(index)`` against the gold lists."""
    hits = predicted = wanted = 0
    for index, keywords in enumerate(gold):
        found, truth = set(predict(index)), set(keywords)
        hits += len(found & truth)
        predicted += len(found)
        wanted += len(truth)
    precision, recall = hits / max(1, predicted), hits / max(1, wanted)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {"precision": precision, "recall": recall, "f1": f1}

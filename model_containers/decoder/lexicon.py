"""The words a model may write: no made-up words, no unsuitable ones, proper names known."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

WORD = re.compile(r"[A-Za-z]+")
_KIN = frozenset(
    """
    mama papa mum mummy mom mommy dad daddy gran granny grandma grandpa grandmother grandfather
    auntie aunt uncle nana captain sir lady lord king queen doctor mr mrs miss professor old
    father mother sister brother madam ma pa nan aunty
""".split()
)
_DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_NOT_NAMES = _KIN | _DAYS | {"i"}


def _without_marks(text: str) -> str:
    return text.replace("[NAME]", "Somebody")


@dataclass(frozen=True)
class Lexicon:
    """Words (lower case) that may be written, and which of them are written with a capital.

    ``keywords`` are lemmas that stood in plans; ``names`` are people's and animals' own names,
    which only a plan may bring into a story.
    """

    words: frozenset[str]
    keywords: frozenset[str]
    capitalised: frozenset[str]
    names: frozenset[str]

    def save(self, path: Path) -> None:
        """Write the lexicon as JSON."""
        parts = {key: sorted(value) for key, value in vars(self).items()}
        path.write_text(json.dumps(parts, separators=(",", ":")) + "\n", encoding="utf-8")

    @staticmethod
    def load(path: Path) -> "Lexicon":
        """Read what ``save`` wrote."""
        parts = json.loads(path.read_text(encoding="utf-8"))
        return Lexicon(**{key: frozenset(value) for key, value in parts.items()})


def learn_lexicon(
    trusted: Iterable[str],
    others: Iterable[str],
    keywords: Iterable[str],
    blocked: frozenset[str],
    least_count: int = 8,
) -> Lexicon:
    """Collect the words of ``trusted`` texts, and of ``others`` when frequent there.

    A word counts as capitalised when more than 7 of 10 of its uses inside a sentence are.
    """
    inside: Counter[str] = Counter()
    inside_capital: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    for weight, texts in ((least_count, trusted), (1, others)):
        for text in map(_without_marks, texts):
            for match in WORD.finditer(text):
                word = match.group().lower()
                counts[word] += weight
                lower[word] += match.group()[0].islower()
                before = text[: match.start()].rstrip()
                if before and before[-1] not in '.!?":“”':
                    inside[word] += 1
                    inside_capital[word] += match.group()[0].isupper()
    words = {word for word, count in counts.items() if count >= least_count and word not in blocked}
    capitalised = {
        word for word in words if inside[word] >= 1 and inside_capital[word] > 0.7 * inside[word]
    }
    # hardly ever met in lower case, anywhere: somebody's name
    names = {
        word
        for word in capitalised
        if lower[word] <= 0.1 * counts[word] / least_count or lower[word] <= 0.1 * inside[word]
    }
    return Lexicon(
        frozenset(words),
        frozenset(keywords) & frozenset(words),
        frozenset(capitalised | {"i"}),
        frozenset(names - _NOT_NAMES),
    )

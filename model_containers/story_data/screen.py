"""Keep unsuitable or unusable texts out of the training data, and say what went and why."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

TERMS = """
    die died dies dying dead death kill killed kills killing killer gun guns shoot shooting
    knife knives sword swords stab stabbed blood bloody bleed bleeding murder war bomb bullet
    poison poisoned drunk beer wine whisky alcohol cigarette cigarettes smoke smoked smoking
    drug drugs hell damn stupid idiot dumb ugly hate hated hates naked kissed sexy funeral grave
    corpse skeleton devil demon satan god jesus christ church prayed pray prayer bible allah
    temple slave slaves whip whipped beat beaten suicide hanged burn burned burnt burning drown
    drowned drowning hospital ambulance cancer weapon weapons attack attacked thief thieves
    steal stole stolen robber robbers jail prison arrested trapped hunter hunters cage slapped
    punched choke choked scar missile missiles wounded suffer suffered starve starved
""".split()
_PATTERN = re.compile(r"\b(" + "|".join(TERMS) + r")\b", re.IGNORECASE)
_SAD_END = re.compile(r"(not wake up|never (?:came|come) back|never seen again)", re.IGNORECASE)
MIN_WORDS, MAX_WORDS = 60, 1200

T = TypeVar("T")


def reason_to_drop(text: str) -> str | None:
    """Return why ``text`` must not train a children's model, or None when it may."""
    words = len(text.split())
    if words < MIN_WORDS:
        return "short"
    if words > MAX_WORDS:
        return "long"
    found = _PATTERN.search(text)
    if found:
        return f"term:{found.group(1).lower()}"
    if _SAD_END.search(text):
        return "sad ending"
    if sum(char.isascii() for char in text) < 0.98 * len(text):
        return "foreign script"
    return None


def screen(rows: Iterable[tuple[str, T]]) -> tuple[list[T], Counter[str]]:
    """Split (text, value) rows into the values that pass and a count of the reasons that failed."""
    kept: list[T] = []
    report: Counter[str] = Counter()
    for text, value in rows:
        reason = reason_to_drop(text)
        if reason is None:
            kept.append(value)
            report["kept"] += 1
        else:
            report[reason] += 1
    return kept, report

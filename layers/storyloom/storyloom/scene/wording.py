"""Words as the art library knows them: plain stems, so that "caves" finds "cave"."""

import re
from collections.abc import Callable

Similarity = Callable[[str, str], float]
"""Tells how alike two words or phrases are, 0..1."""

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_IRREGULAR = {
    "mice": "mouse", "geese": "goose", "feet": "foot", "teeth": "tooth", "children": "child",
    "men": "man", "women": "woman", "leaves": "leaf", "wolves": "wolf", "knives": "knife",
    "shelves": "shelf", "scarves": "scarf", "people": "person", "fairies": "fairy",
    "elves": "elf", "loaves": "loaf", "thieves": "thief", "hooves": "hoof", "dwarves": "dwarf",
}  # fmt: skip


def stem(word: str) -> str:
    """Return the singular of a noun in lower case, without a possessive 's."""
    word = word.lower().removesuffix("'s").rstrip("'")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def stems(text: str) -> tuple[str, ...]:
    """Return the stems of all words of a text, in order."""
    return tuple(stem(word) for word in _WORD.findall(text.lower().replace("’", "'")))

"""Replace the hero's name by one token, so that a model keeps whatever name it is given."""

import re
from collections import Counter

from model_containers.story_data.records import ANY, COLORS, NAME, PRONOUNS, THEMES

_WORD = re.compile(r"[A-Za-z]+")
_NOT_NAMES = frozenset(
    """
    i the a an once one mom mommy mum mummy dad daddy mama papa grandma grandpa granny gran mr
    mrs miss ms dr sir king queen princess prince captain aunt uncle monday tuesday wednesday
    thursday friday saturday sunday christmas yes no oh wow ok okay then but and so he she it
    they we you his her their my your our what where when why who how hello hi
""".split()
)
_THEME_WORDS = {
    "underwater": "sea ocean reef coral seaweed octopus whale crab mermaid underwater",
    "enchanted_forest": "forest woods fairy tree owl mushroom",
    "space": "space moon rocket planet astronaut star stars",
    "castle": "castle king queen knight prince princess tower",
    "treasure_island": "treasure pirate island ship chest parrot map",
    "snowy_north": "snow snowman ice sled penguin igloo winter",
    "dinosaur_valley": "dinosaur dinosaurs",
    "jungle": "jungle monkey lion tiger elephant parrot vine",
}
_HERO_BEFORE = r"(?:an?|the) (?:\w+ ){0,3}?(\w+),? (?:named|called|whose name was) "


def replace_name(text: str, name: str) -> str:
    """Return ``text`` with every whole-word ``name`` (capitalised or not) replaced by ``NAME``."""
    return re.sub(rf"\b{re.escape(name)}\b", NAME, text, flags=re.IGNORECASE)


def frequent_name(text: str, common_words: frozenset[str]) -> str | None:
    """Guess the hero's name: the capitalised word met most often that is no everyday word.

    ``common_words`` are words seen in lower case in the corpus. Returns None when no candidate
    occurs twice.
    """
    counts = Counter(
        word
        for word in _WORD.findall(text)
        if word[0].isupper()
        and len(word) > 1
        and not word.isupper()
        and word.lower() not in _NOT_NAMES
        and word.lower() not in common_words
    )
    if not counts:
        return None
    name, count = counts.most_common(1)[0]
    return name if count >= 2 else None


def hero_of(text: str) -> str:
    """Return the kind of the hero ("girl", "bear") read off a delexicalised text, or ``ANY``."""
    name = re.escape(NAME)
    for pattern in (_HERO_BEFORE + name, name + r",? the (?:little |big |old |young )?(\w+)"):
        found = re.search(pattern, text)
        if found and found.group(1).islower():
            return str(found.group(1))
    return ANY


def pronoun_of(text: str) -> str:
    """Return the commonest subject pronoun of ``text``, or ``ANY`` when there is none."""
    counts = Counter(word for word in _WORD.findall(text.lower()) if word in PRONOUNS[:3])
    return str(counts.most_common(1)[0][0]) if counts else ANY


def color_of(text: str) -> str:
    """Return the first catalogue colour named in ``text``, or ``ANY``."""
    for word in _WORD.findall(text.lower()):
        if word in COLORS:
            return str(word)
    return ANY


def theme_of(text: str) -> str:
    """Return the theme whose typical words are clearly met most often, or ``ANY``."""
    counts = Counter(_WORD.findall(text.lower()))
    scores = {theme: sum(counts[word] for word in _THEME_WORDS[theme].split()) for theme in THEMES}
    best: str = max(THEMES, key=lambda theme: scores[theme])
    return best if scores[best] >= 3 else ANY

"""The closed word classes that the reader works with, and how nouns are compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


def word_set(*lines: str) -> frozenset[str]:
    """Returns the words of some lines of text; keeps long word lists readable in the code."""
    return frozenset(word for line in lines for word in line.split())


FAMILIES: Final = ("he", "she", "it", "they")
SUBJECT, OBJECT, POSSESSIVE, REFLEXIVE = "subject", "object", "possessive", "reflexive"


@dataclass(frozen=True, slots=True)
class PronounForm:
    """One written pronoun: the family it belongs to and the place it takes in a sentence."""

    family: str
    case: str


PRONOUNS: Final[dict[str, PronounForm]] = {
    form: PronounForm(family, case)
    for family, forms in {
        "he": "he him his himself",
        "she": "she her hers herself",
        "it": "it it its itself",
        "they": "they them their themselves",
    }.items()
    for form, case in zip(forms.split(), (SUBJECT, OBJECT, POSSESSIVE, REFLEXIVE), strict=True)
} | {
    "it": PronounForm("it", SUBJECT),
    "theirs": PronounForm("they", POSSESSIVE),
    "hers": PronounForm("she", POSSESSIVE),
    "her": PronounForm("she", OBJECT),
}

SPEECH_VERBS: Final = word_set(
    "say ask cry shout whisper call answer reply tell sing laugh giggle mumble sigh think wonder ",
    "yell beep chirp squeak hum murmur explain add announce exclaim declare gasp groan grin ",
    "croak bubble roar growl purr hoot quack boom mutter beg promise agree admit whistle ",
    "read bellow cheer puff rumble sniff yawn squawk hiss chatter snap wail bark smile",
)

SELVES: Final = word_set("everyone everybody someone somebody nobody anyone anybody")

IRREGULAR: Final[dict[str, str]] = {
    "children": "child", "mice": "mouse", "geese": "goose", "feet": "foot", "teeth": "tooth",
    "men": "man", "women": "woman", "people": "person", "leaves": "leaf", "wolves": "wolf",
    "shelves": "shelf", "loaves": "loaf", "scarves": "scarf", "elves": "elf", "knives": "knife",
    "wives": "wife", "halves": "half", "calves": "calf", "hooves": "hoof", "thieves": "thief",
    "oxen": "ox", "dice": "die", "cacti": "cactus", "octopi": "octopus", "selves": "self",
    "potatoes": "potato", "tomatoes": "tomato", "heroes": "hero", "echoes": "echo",
    "mangoes": "mango", "volcanoes": "volcano", "shoes": "shoe", "toes": "toe", "pies": "pie",
    "canoes": "canoe", "ties": "tie", "movies": "movie", "cookies": "cookie",
    "pixies": "pixie", "fairies": "fairy", "clothes": "clothes", "stairs": "stairs",
}  # fmt: skip
NOT_PLURAL: Final = word_set(
    "bus gas lens grass glass dress moss boss kiss mess princess compass cactus octopus walrus ",
    "hippopotamus rhinoceros iris chess address class guess harness circus chorus citrus ",
    "tyrannosaurus stegosaurus triceratops brontosaurus pancreas atlas canvas clothes stairs ",
    "waitress seamstress abyss bass mass cross toss fortress mattress cosmos",
)


def singular(word: str) -> str:
    """Returns a noun in lower case and in the singular; other words come back in lower case."""
    low = word.lower().removesuffix("'s").removesuffix("'")
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low in NOT_PLURAL or len(low) < 4 or not low.endswith("s") or low.endswith(("ss", "us")):
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("ches", "shes", "sses", "xes", "zes")):
        return low[:-2]
    return low[:-1]

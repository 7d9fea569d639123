"""Finds the words of a scene that can be heard, each with its sound effect."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from storyloom.contracts.reading import SoundCue

EFFECTS = (
    "splash", "giggle", "laugh", "wind", "roar", "footsteps", "bell", "bubbles", "magic_sparkle",
    "door_creak", "birdsong", "waves", "engine", "knock", "rain", "whoosh", "pop", "cheer", "snore",
    "yawn", "drum", "crickets", "beep", "munch", "quack", "squeak", "drip", "hum", "sneeze", "clap",
    "owl_hoot", "horn", "rustle", "chime", "boing",
)  # fmt: skip
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
SILENCED = frozenset(
    ("no", "not", "never", "without", "nor", "neither", "didn", "don", "doesn", "wasn", "couldn")
)
OPENING, CLOSING = "“«„", "”»"
LOOK_BACK = 2
PartOfSpeech = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A word form of the lexicon: its effect, the part of speech it needs, if any (noun or verb),
    and whether it is a sound even when someone says it ("Splash!").
    """

    effect: str
    part_of_speech: str | None
    spoken: bool


@lru_cache(maxsize=1)
def lexicon() -> dict[str, HeardWord]:
    """Returns all word forms that are heard; the base forms stand in sound_cues.json."""
    stored = json.loads(files(__package__).joinpath("sound_cues.json").read_text(encoding="utf-8"))
    heard: dict[str, HeardWord] = {}
    for effect, rows in stored.items():
        for row in rows:
            entry = HeardWord(effect, row.get("as"), bool(row.get("spoken")))
            forms = [row["word"]] if row.get("fixed") else word_forms(row["word"])
            for form in forms:
                heard.setdefault(form, entry)
    return heard


def word_forms(word: str) -> list[str]:
    """Returns a regular noun's or verb's written forms: hop, hops, hopped, hopping."""
    if word.endswith("e"):
        return [word, word + "s", word + "d", word[:-1] + "ing"]
    if re.search(r"[^aeiou]y$", word):
        return [word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"]
    if re.search(r"(s|x|z|ch|sh)$", word):
        return [word, word + "es", word + "ed", word + "ing"]
    doubled = word + word[-1] if re.search(r"^[^aeiou]*[aeiou][bdgklmnprt]$", word) else word
    return [word, word + "s", doubled + "ed", doubled + "ing"]


def find_sound_cues(text: str, part_of_speech: PartOfSpeech | None = None) -> list[SoundCue]:
    """Returns the first word for each effect, in the order of the text.

    `part_of_speech` tells "noun", "verb" or anything else for the word that starts at an offset;
    without it, words that are heard only as one of the two are taken as they come. Words that are
    denied ("no wind") are silent, and so is speech, except for sounds that are spoken out.
    """
    known = lexicon()
    cues: list[SoundCue] = []
    heard: set[str] = set()
    before: list[str] = []
    for match in WORD.finditer(text):
        word = match.group().lower()
        entry = known.get(word)
        denied = bool(SILENCED & set(before[-LOOK_BACK:]))
        before.append(word)
        if entry is None or entry.effect in heard or denied:
            continue
        if not entry.spoken and _in_speech(text, match.start()):
            continue
        wanted = entry.part_of_speech
        if wanted and part_of_speech and part_of_speech(match.start()) != wanted:
            continue
        heard.add(entry.effect)
        cues.append(
            SoundCue(
                effect=entry.effect,
                char_start=match.start(),
                char_end=match.end(),
                word=match.group(),
            )
        )
    return cues


def _in_speech(text: str, offset: int) -> bool:
    """Says whether an offset lies between quotation marks."""
    inside = False
    for character in text[:offset]:
        if character == '"':
            inside = not inside
        elif character in OPENING:
            inside = True
        elif character in CLOSING or character == "\n":
            inside = False
    return inside

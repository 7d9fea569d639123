"""Countable signs of a broken plot: repeats, vanished names, other colours, things unannounced."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from model_containers.ranker.contradict import COLOURS as ALL_COLOURS

FEATURES = (
    "repeated_wording", "repeated_sentences", "late_names", "name_gone", "name_replaced",
    "colours_changed", "unannounced_things", "announced_late", "weakest_scene_overlap",
    "ending_overlap", "opens_in_the_middle", "introduced_late", "scene_without_hero",
    "lonely_things", "ends_early",
)  # fmt: skip
COLOURS = frozenset(ALL_COLOURS)
_STOP_WORDS = (
    "a an the and or but so then of to in on at by for with from into out up down over under "
    "as is was were be been it its he she they him her his hers them their i you me my your "
    "we us our this that these those not no had has have did do does could would can will "
    "there here what who when where how all one two very just too said asked back off if "
    "because while than like again now soon until after before "
)
_STOP = frozenset(_STOP_WORDS.split())
_TOKEN = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?|[.!?\"“”]")
_SENTENCE = re.compile(r"[^.!?]+[.!?]+[\"”']?")
_MIDDLE = re.compile(
    r"^[\"“]?(?:but|then|so|at last|soon|after that|that night|next|the next|now|finally|suddenly|"
    r"she|he|they|it|together|from then|ever since|instead|just then)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\b(?:from that day|ever after|from then on|ever since|the end|and now|every night now|"
    r"fell asleep|goodnight|good night|at last|after that)\b",
    re.IGNORECASE,
)


class _Scene:
    """Words of one scene, in the forms that the features need."""

    def __init__(self, text: str) -> None:
        self.text = text
        tokens = _TOKEN.findall(text.replace("’", "'"))
        self.words = [t.lower().removesuffix("'s") for t in tokens if t[0].isalpha()]
        self.content = {w.removesuffix("s") for w in self.words if w not in _STOP and len(w) > 2}
        self.trigrams = set(zip(self.words, self.words[1:], self.words[2:], strict=False))
        self.sentences = {s.strip().lower() for s in _SENTENCE.findall(text) if len(s.split()) > 3}
        self.capitals: list[str] = []  # words with a capital inside a sentence: names
        self.after_article: list[tuple[bool, str]] = []  # (definite, noun-like word)
        self.coloured: set[tuple[str, str]] = set()  # (thing, colour)
        fresh = True
        for position, token in enumerate(tokens):
            if not token[0].isalpha():
                fresh = True
                continue
            if token[0].isupper() and not fresh and token.lower() not in _STOP:
                self.capitals.append(token.removesuffix("'s"))
            fresh = False
            self._read_phrase(tokens, position)

    def _read_phrase(self, tokens: Sequence[str], position: int) -> None:
        word = tokens[position].lower()
        following = [t.lower() for t in tokens[position + 1 : position + 4]]
        if word in ("a", "an", "the"):
            for noun in following[:2]:
                if noun.isalpha() and noun not in _STOP and noun not in COLOURS:
                    self.after_article.append((word == "the", noun.removesuffix("s")))
        if word in COLOURS and following and following[0].isalpha() and following[0] not in _STOP:
            self.coloured.add((following[0].removesuffix("s"), word))


def _names(scenes: Sequence[_Scene]) -> tuple[str, dict[str, list[int]]]:
    """Return the hero's name and, for each name, the scenes that mention it."""
    counts = Counter(name for scene in scenes for name in scene.capitals)
    known = [name for name, count in counts.items() if count >= 1 and len(name) > 2]
    places = {
        name: [i for i, scene in enumerate(scenes) if name.lower() in scene.words] for name in known
    }
    places = {name: where for name, where in places.items() if where}
    main = max(places, key=lambda n: (len(places[n]), -places[n][0], counts[n], n), default="")
    return main, places


def _name_signs(scenes: Sequence[_Scene]) -> tuple[float, float, float, float, float]:
    main, places = _names(scenes)
    if not main or len(scenes) < 2:
        return 0.0, 0.0, 0.0, 0.0, 0.0
    late = [where for where in places.values() if where[0] >= 1]
    early = [where for where in places.values() if where[0] == 0]
    gone = sum(1.0 for where in early if where[-1] < len(scenes) - 1)
    replaced = sum(
        1.0 for a in early for b in late if a[-1] < b[0] and b[-1] >= len(scenes) - 2 and len(b) > 0
    )
    without = sum(1.0 for i in range(len(scenes)) if i not in places[main]) / len(scenes)
    intro = re.compile(rf"\b(?:named|called) {main}\b|\b{main},? the [a-z]+|[a-z]+ {main} had")
    introduced = [i for i, scene in enumerate(scenes) if intro.search(scene.text)]
    return float(len(late)), gone, replaced, float(bool(introduced and introduced[0] > 0)), without


def consistency(scene_texts: Sequence[str]) -> NDArray[np.float64]:
    """Return the signs of one story, in the order of FEATURES; higher mostly means worse."""
    scenes = [_Scene(text) for text in scene_texts]
    count = len(scenes)
    overlap_max = doubled = 0.0
    for i in range(count):
        for j in range(i + 1, count):
            shorter = min(len(scenes[i].trigrams), len(scenes[j].trigrams)) or 1
            overlap_max = max(overlap_max, len(scenes[i].trigrams & scenes[j].trigrams) / shorter)
            doubled += len(scenes[i].sentences & scenes[j].sentences)
    late, gone, replaced, introduced_late, without = _name_signs(scenes)
    seen: set[str] = set()
    named_definite: set[str] = set()
    colours: dict[str, str] = {}
    unannounced = announced_late = changed = 0.0
    for index, scene in enumerate(scenes):
        for definite, noun in scene.after_article:
            if definite and index > 0 and noun not in seen:
                unannounced += 1.0
            if not definite and noun in named_definite:
                announced_late += 1.0
            if definite:
                named_definite.add(noun)
        for thing, colour in scene.coloured:
            changed += float(colours.setdefault(thing, colour) != colour)
        seen |= scene.content
    shares, lonely = [], 0.0
    for index, scene in enumerate(scenes):
        others = set().union(*(s.content for i, s in enumerate(scenes) if i != index), set())
        shares.append(len(scene.content & others) / (len(scene.content) or 1))
        lonely += sum(1.0 for _, noun in set(scene.after_article) if noun not in others)
    closing = sum(1.0 for scene in scenes[:-1] if _CLOSING.search(scene.text))
    signs = (
        overlap_max, doubled, late, gone, replaced, changed, unannounced, announced_late,
        -min(shares, default=0.0), -(shares[-1] if shares else 0.0),
        float(bool(scenes and _MIDDLE.match(scenes[0].text.strip()))), introduced_late, without,
        lonely, closing,
    )  # fmt: skip
    return np.array(signs, dtype=np.float64)

"""The choice of a scene's background: by the place it names, and by what was there before."""

import math
from collections import Counter
from collections.abc import Sequence

from asset_library.draw.rig import Backdrop

from storyloom.errors import AssetMissingError
from storyloom.scene.wording import Similarity, stems

# A place named outright ("in the cave") outweighs staying; a word in passing does not.
_PLACE_WEIGHT = 3.0
_LED_WEIGHT = 1.0
_PASSING_WEIGHT = 0.3
_STAY_BONUS = 0.75
_HOME_BONUS = 0.35
_MODIFIER = 0.45
_ENOUGH = 0.25
_SIMILAR_ENOUGH = 0.45

# fmt: off
_LEADING = frozenset((
    "in", "into", "inside", "at", "to", "through", "across", "on", "onto", "over", "from", "under",
    "behind", "beside", "near", "around", "toward", "towards", "below", "beneath", "along", "past",
    "by", "of",
))
_FILLING = frozenset((
    "the", "a", "an", "her", "his", "its", "their", "this", "that", "one", "own", "old", "big",
    "little", "dark", "deep",
))
# Where a story is while its text names no place.
_HOME = {
    "underwater": "coral_reef",
    "enchanted_forest": "forest_glade",
    "space": "moon_surface",
    "castle": "castle_yard",
    "treasure_island": "sandy_beach",
    "snowy_north": "snowy_hill",
    "dinosaur_valley": "dino_meadow",
    "jungle": "jungle_path",
}

# What backgrounds paint themselves, so that it is not drawn again as an object.
_PAINTED = frozenset((
    "moon", "pond", "lake", "pool", "puddle", "brook", "stream", "river", "hill", "cliff", "grass",
    "coral", "kelp", "weed", "seaweed", "asteroid", "wreck", "ship", "cave", "beach", "fence",
))
# fmt: on


def painted_words(backdrop: Backdrop) -> frozenset[str]:
    """Return the nouns a scene need not draw, because the background shows them already."""
    places = {" ".join(stems(place)) for place in backdrop.places}
    return frozenset(places if backdrop.light == "indoor" else places & _PAINTED)


def choose_background(
    theme: str,
    place: str | None,
    text: str,
    backdrops: Sequence[Backdrop],
    similarity: Similarity | None = None,
    previous: str | None = None,
) -> str:
    """Return the kind of the background that fits the scene.

    Place words are weighed by how few backgrounds share them, and more when a preposition leads
    to them. The previous background stays unless the scene names another place. ``similarity``
    is asked only when no word matches. Raises AssetMissingError when the theme has none.
    """
    choices = sorted((b for b in backdrops if b.theme == theme), key=lambda b: b.kind)
    if not choices:
        raise AssetMissingError(f"no background for theme {theme!r}")
    rarity = _rarity(choices)
    scores = {b.kind: _score(b, place or "", text, rarity) for b in choices}
    best = max(scores.values())
    if best < _ENOUGH and similarity is not None:
        asked = place or text
        near = {b.kind: max(similarity(asked, p) for p in b.places) for b in choices}
        if max(near.values()) >= _SIMILAR_ENOUGH:
            scores = {kind: scores[kind] + near[kind] for kind in scores}
    if previous in scores:
        scores[previous] += _STAY_BONUS
    for b in choices:
        scores[b.kind] += _at_home(b, theme, starting=previous is None)
    return max(choices, key=lambda b: (scores[b.kind], b.kind)).kind


def _rarity(choices: Sequence[Backdrop]) -> dict[tuple[str, ...], float]:
    """Weigh each place phrase: longer is surer, shared by several backgrounds is less sure."""
    shared = Counter(phrase for b in choices for phrase in {stems(p) for p in b.places})
    return {phrase: (0.6 + 0.4 * len(phrase)) / count for phrase, count in shared.items()}


def _score(
    backdrop: Backdrop, place: str, text: str, rarity: dict[tuple[str, ...], float]
) -> float:
    place_stems, text_stems = stems(place), stems(text)
    total = 0.0
    for phrase in {stems(p) for p in backdrop.places}:
        if _find(phrase, place_stems):
            # The head noun of "dragon cave" says more than what comes before it.
            head = 1.0 if place_stems[-1] == phrase[-1] else _MODIFIER
            total += _PLACE_WEIGHT * rarity[phrase] * head
        led = passing = 0.0
        for at in _find(phrase, text_stems):
            after = text_stems[at + len(phrase) : at + len(phrase) + 1]
            head = _MODIFIER if after in rarity else 1.0
            if _is_led_to(at, text_stems, rarity):
                led += head
            else:
                passing += head
        total += rarity[phrase] * (
            _LED_WEIGHT * math.sqrt(led) + _PASSING_WEIGHT * math.sqrt(passing)
        )
    return total


def _is_led_to(at: int, words: tuple[str, ...], rarity: dict[tuple[str, ...], float]) -> bool:
    """Tell whether a preposition leads to the word, over articles and other place words."""
    before = [w for w in words[max(0, at - 4) : at] if w not in _FILLING and (w,) not in rarity]
    return bool(before) and before[-1] in _LEADING


def _find(phrase: tuple[str, ...], words: tuple[str, ...]) -> list[int]:
    size = len(phrase)
    return [at for at in range(len(words) - size + 1) if words[at : at + size] == phrase]


def _at_home(backdrop: Backdrop, theme: str, starting: bool) -> float:
    """Prefer the place where the stories of a theme are at home, most of all at their start."""
    if _HOME.get(theme) == backdrop.kind:
        return _HOME_BONUS if starting else 0.02
    return 0.01 * (backdrop.light == "day")

"""Contradicts what a story said before: another colour of the same thing, a flipped statement."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from model_containers.ranker.substitution import Span

COLOURS = (
    "red", "orange", "yellow", "green", "blue", "purple", "pink", "gold", "golden", "silver",
    "white", "black", "brown",
)  # fmt: skip
_COLOUR = re.compile(rf"\b({'|'.join(COLOURS)})\b", re.IGNORECASE)
_SMALL_WORDS = frozenset(
    ("and", "or", "with", "in", "on", "of", "the", "a", "as", "was", "were", "is", "it", "too",
     "but", "that", "to")
)  # fmt: skip

# Statement flips: what is found, what takes its place. Both ways wherever both read well.
_FLIPS: tuple[tuple[str, str], ...] = (
    (r"\b(could|would|was|were|had|is|are|can|will|must|should) not\b", r"\1"),
    (r"\b(could|would|was|were|had|is|did)n't\b", r"\1"),
    (r"\b(could|was|were|can|will|must)\b(?! not\b)", r"\1 not"),
    (r"\bnever\b", "always"), (r"\balways\b", "never"),
    (r"\bnobody\b", "everybody"), (r"\beverybody\b", "nobody"), (r"\beveryone\b", "nobody"),
    (r"\bnothing\b", "everything"), (r"\beverything\b", "nothing"),
    (r"\bnone\b", "all"), (r"\ball of\b", "none of"),
    (r"\bhappy\b", "sad"), (r"\bsad\b", "happy"), (r"\bbig\b", "tiny"), (r"\bhuge\b", "tiny"),
    (r"\b(?:tiny|small|little)\b", "huge"), (r"\bempty\b", "full"), (r"\bfull\b", "empty"),
    (r"\bopen\b", "shut"), (r"\bshut\b", "open"), (r"\bwarm\b", "cold"), (r"\bcold\b", "warm"),
    (r"\bdark\b", "bright"), (r"\bbright\b", "dark"), (r"\bfast\b", "slow"),
    (r"\bslow(ly)?\b", "quick"), (r"\bloud(ly)?\b", "quiet"), (r"\bquiet(ly)?\b", "loud"),
    (r"\bfound\b", "lost"), (r"\blost\b", "found"), (r"\bwet\b", "dry"), (r"\bdry\b", "wet"),
    (r"\bsmiled\b", "frowned"), (r"\blaughed\b", "wept"), (r"\bgrinned\b", "scowled"),
    (r"\bloved\b", "hated"), (r"\bliked\b", "hated"), (r"\bbefore\b", "after"),
    (r"\binside\b", "outside"), (r"\bup\b", "down"), (r"\bdown\b", "up"),
    (r"\bfirst\b", "last"), (r"\bold\b", "new"), (r"\bnew\b", "old"), (r"\bnear\b", "far from"),
)  # fmt: skip


def _put(
    scenes: Sequence[str], index: int, start: int, end: int, new: str
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    scene = scenes[index]
    if scene[start].isupper():
        new = new[0].upper() + new[1:]
    changed = scene[:start] + new + scene[end:]
    return (*scenes[:index], changed, *scenes[index + 1 :]), ((index, start, start + len(new)),)


def _coloured_things(scene: str) -> list[tuple[str, str, int, int]]:
    """List (colour, the word after it, start, end of the colour) of a scene."""
    found = []
    for match in _COLOUR.finditer(scene):
        after = re.match(r"[ -]([a-z]{3,})", scene[match.end() :])
        if after and after.group(1) not in _SMALL_WORDS:
            found.append((match.group(1).lower(), after.group(1), match.start(), match.end()))
    return found


def recolour(
    scenes: Sequence[str], rng: random.Random
) -> tuple[tuple[str, ...], tuple[Span, ...]] | None:
    """Give a thing another colour than an earlier scene gave it; None when none comes twice."""
    seen: set[tuple[str, str]] = set()
    places: list[tuple[int, int, int, str]] = []
    for index, scene in enumerate(scenes):
        things = _coloured_things(scene)
        places += [(index, a, b, c) for c, noun, a, b in things if (c, noun) in seen]
        seen |= {(colour, noun) for colour, noun, _, _ in things}
    if not places:
        return None
    index, start, end, colour = rng.choice(places)
    text = " ".join(scenes).lower()
    strangers = [c for c in COLOURS if c not in text and c[:4] != colour[:4]]
    return _put(scenes, index, start, end, rng.choice(strangers)) if strangers else None


def flip_statement(
    scenes: Sequence[str], rng: random.Random
) -> tuple[tuple[str, ...], tuple[Span, ...]] | None:
    """Turn one statement after the first scene into its opposite; None when none is found."""
    places = []
    for index, scene in enumerate(scenes[1:], start=1):
        for pattern, new in _FLIPS:
            for match in re.finditer(pattern, scene, re.IGNORECASE):
                places.append((index, match.start(), match.end(), match.expand(new).lower()))
    if not places:
        return None
    index, start, end, new = rng.choice(places)
    return _put(scenes, index, start, end, new)

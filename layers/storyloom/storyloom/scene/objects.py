"""The choice of what is drawn: the hero, then the visible things of which a drawing exists."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asset_library.catalogue import ArtCatalogue
from asset_library.draw.rig import Backdrop, Rig

from storyloom.contracts.reading import Entity
from storyloom.scene.background import painted_words
from storyloom.scene.wording import Similarity, stem, stems

MAX_KINDS = 6
MAX_COPIES = 3
MAX_DRAWN = 9
_SIMILAR_ENOUGH = 0.62
_LIVING = frozenset(("person", "animal", "hero"))
_ROOM_HEIGHT = 0.9


@dataclass(frozen=True)
class ChosenObject:
    """A drawing to place; ``names`` are the words by which relations speak of it."""

    id: str
    kind: str
    names: frozenset[str]
    color: str | None = None
    size: str | None = None
    is_hero: bool = False


def choose_objects(
    entities: Sequence[Entity],
    hero: str,
    art: ArtCatalogue,
    backdrop: Backdrop | None = None,
    similarity: Similarity | None = None,
) -> tuple[ChosenObject, ...]:
    """Return what to draw, the hero first, at most six kinds and three copies of one.

    The hero is drawn when the scene refers to him, or when nobody else would be seen. What the
    background shows already, or what cannot be in it, is left out.
    """
    painted = painted_words(backdrop) if backdrop else frozenset()
    found: dict[str, list[Entity]] = {}
    for entity in entities:
        if entity.is_hero:
            found.setdefault(hero, []).append(entity)
            continue
        kind = match_kind(entity, art.kinds_by_word, similarity)
        if kind is None or not entity.visible or _words_of(entity) & painted:
            continue
        if backdrop and backdrop.light == "indoor" and _is_outdoors(art.rig(kind)):
            continue
        found.setdefault(kind, []).append(entity)
    is_hero_there = any(e.is_hero for e in entities)
    if is_hero_there or not any(_LIVING & set(art.rig(kind).tags) for kind in found):
        found = {hero: found.pop(hero, []), **found}
    return _copies(dict(list(found.items())[:MAX_KINDS]), hero)


def _is_outdoors(rig: Rig) -> bool:
    """Tell that a drawing would not fit into a room: stars and clouds, trees, houses."""
    tags = set(rig.tags)
    tall_plant = "plant" in tags and rig.natural_height > _ROOM_HEIGHT
    return (
        rig.habitats[0] == "sky" or tall_plant or ("building" in tags and "furniture" not in tags)
    )


def match_kind(
    entity: Entity, kinds_by_word: Mapping[str, str], similarity: Similarity | None = None
) -> str | None:
    """Return the library's kind for an entity, or None: by word, by head noun, by likeness."""
    if entity.kind is not None and entity.kind in set(kinds_by_word.values()):
        return entity.kind
    by_stem = {" ".join(stems(word)): kind for word, kind in kinds_by_word.items()}
    words = stems(entity.lemma) or stems(entity.text)
    for phrase in (" ".join(stems(entity.text)), " ".join(words), words[-1] if words else ""):
        if phrase in by_stem:
            return by_stem[phrase]
    if similarity is None or not words:
        return None
    likeness, kind = max(
        ((similarity(" ".join(words), word), kind) for word, kind in sorted(kinds_by_word.items())),
        default=(0.0, ""),
    )
    return kind if likeness >= _SIMILAR_ENOUGH else None


def _words_of(entity: Entity) -> set[str]:
    return {" ".join(stems(entity.lemma)), " ".join(stems(entity.text))}


def _copies(found: dict[str, list[Entity]], hero: str) -> tuple[ChosenObject, ...]:
    counts = dict.fromkeys(found, 1)
    # Every kind is shown once before any is shown again.
    for _ in range(MAX_COPIES - 1):
        for kind, mentions in found.items():
            wanted = 1 if kind == hero else max((e.count for e in mentions), default=1)
            if counts[kind] < wanted and sum(counts.values()) < MAX_DRAWN:
                counts[kind] += 1
    return tuple(
        ChosenObject(
            id=kind if counts[kind] == 1 else f"{kind}-{copy + 1}",
            kind=kind,
            names=frozenset({stem(kind), *(n for e in mentions for n in _names(e))}),
            color=next((e.color for e in mentions if e.color), None),
            size=next((e.size for e in mentions if e.size), None),
            is_hero=kind == hero and (not mentions or any(e.is_hero for e in mentions)),
        )
        for kind, mentions in found.items()
        for copy in range(counts[kind])
    )


def _names(entity: Entity) -> set[str]:
    words = stems(entity.text)
    lemma = stems(entity.lemma)
    return {" ".join(words), " ".join(lemma), *words[-1:], *lemma[-1:]} - {""}

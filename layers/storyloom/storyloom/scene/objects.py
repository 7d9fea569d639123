"""The choice of what is drawn: the hero, then the visible things of which a drawing exists."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storyloom.contracts.reading import Entity
from storyloom.scene.wording import Similarity, stem, stems

MAX_KINDS = 6
MAX_COPIES = 3
MAX_DRAWN = 9
_SIMILAR_ENOUGH = 0.62


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
    kinds_by_word: Mapping[str, str],
    similarity: Similarity | None = None,
    painted: frozenset[str] = frozenset(),
) -> tuple[ChosenObject, ...]:
    """Return what to draw, the hero first, at most six kinds and three copies of one.

    The hero is drawn when the scene refers to him, or when there is nothing else to see.
    ``kinds_by_word`` maps the nouns of the library to its kinds; ``painted`` are nouns that the
    background shows already (see :func:`storyloom.scene.background.painted_words`).
    """
    heroes = [e for e in entities if e.is_hero]
    found: dict[str, list[Entity]] = {}
    for entity in entities:
        kind = hero if entity.is_hero else match_kind(entity, kinds_by_word, similarity)
        if kind is None or not (entity.is_hero or _is_to_draw(entity, painted)):
            continue
        found.setdefault(kind, []).append(entity)
    if heroes or not found:
        found = {hero: found.pop(hero, []), **found}
    return _copies(dict(list(found.items())[:MAX_KINDS]), hero)


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


def _is_to_draw(entity: Entity, painted: frozenset[str]) -> bool:
    return entity.visible and not painted & {
        " ".join(stems(entity.lemma)),
        " ".join(stems(entity.text)),
    }


def _copies(found: dict[str, list[Entity]], hero: str) -> tuple[ChosenObject, ...]:
    chosen: list[ChosenObject] = []
    for kind, mentions in found.items():
        is_hero = kind == hero and (not mentions or any(e.is_hero for e in mentions))
        names = {stem(kind), *(n for e in mentions for n in _names(e))}
        count = 1 if is_hero else min(MAX_COPIES, max((e.count for e in mentions), default=1))
        for copy in range(min(count, MAX_DRAWN - len(chosen))):
            chosen.append(
                ChosenObject(
                    id=kind if count == 1 else f"{kind}-{copy + 1}",
                    kind=kind,
                    names=frozenset(names),
                    color=next((e.color for e in mentions if e.color), None),
                    size=next((e.size for e in mentions if e.size), None),
                    is_hero=is_hero,
                )
            )
    return tuple(chosen)


def _names(entity: Entity) -> set[str]:
    words = stems(entity.text)
    lemma = stems(entity.lemma)
    return {" ".join(words), " ".join(lemma), *words[-1:], *lemma[-1:]} - {""}

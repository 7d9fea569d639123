"""The built art library as typed data: what exists, where it may be, and its markup."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from asset_library.draw.rig import Backdrop, Motion, Rig, Zone
from asset_library.markup import body_of


class UnknownAssetError(LookupError):
    """The library has no drawing of this kind."""


@dataclass(frozen=True)
class ArtCatalogue:
    """Heroes, objects and backgrounds by kind.

    Entries are the records of the drawing contract; ``body`` of each holds the inner markup
    without style, read from its SVG file.
    """

    heroes: Mapping[str, Rig]
    objects: Mapping[str, Rig]
    backdrops: Mapping[str, Backdrop]

    def rig(self, kind: str) -> Rig:
        """Return the hero or object of this kind; raises UnknownAssetError."""
        rig = self.heroes.get(kind) or self.objects.get(kind)
        if rig is None:
            raise UnknownAssetError(f"no hero or object of kind {kind!r}")
        return rig

    def backdrop(self, kind: str) -> Backdrop:
        """Return the background of this kind; raises UnknownAssetError."""
        if kind not in self.backdrops:
            raise UnknownAssetError(f"no background of kind {kind!r}")
        return self.backdrops[kind]

    def backgrounds(self, theme: str) -> tuple[Backdrop, ...]:
        """Return the backgrounds of a theme sorted by kind, empty for an unknown theme."""
        return tuple(drop for drop in self.backdrops.values() if drop.theme == theme)

    def body(self, kind: str) -> str:
        """Return the markup of a hero, object or background without its style block."""
        return self.backdrops[kind].body if kind in self.backdrops else self.rig(kind).body

    def palette(self, kind: str) -> dict[str, str]:
        """Return slot -> colour of a hero or object."""
        return dict(self.rig(kind).palette)

    @cached_property
    def kinds_by_word(self) -> dict[str, str]:
        """Map every noun that names a hero or object to its kind; heroes and kinds win ties."""
        words: dict[str, str] = {}
        rigs = (*self.heroes.values(), *self.objects.values())
        for rig in rigs:
            words.setdefault(rig.words[0], rig.kind)
        for rig in rigs:
            for word in rig.words:
                words.setdefault(word, rig.kind)
        return words


@cache
def load_catalogue() -> ArtCatalogue:
    """Read the library that ships with this package."""
    art = files("asset_library") / "art"

    def text(path: str) -> str:
        return art.joinpath(*path.split("/")).read_text(encoding="utf-8")

    data = json.loads(text("catalogue.json"))
    return ArtCatalogue(
        heroes={entry["kind"]: _rig(entry, text(entry["svg"])) for entry in data["heroes"]},
        objects={entry["kind"]: _rig(entry, text(entry["svg"])) for entry in data["objects"]},
        backdrops={
            entry["kind"]: _backdrop(entry, text(entry["svg"])) for entry in data["backgrounds"]
        },
    )


def _rig(entry: dict[str, Any], svg: str) -> Rig:
    fields = {name: value for name, value in entry.items() if name != "svg"}
    for name in ("anchor_point", "habitats", "words", "tags"):
        fields[name] = tuple(fields[name])
    fields["motions"] = tuple(Motion(**motion) for motion in fields["motions"])
    return Rig(**fields, body=body_of(svg))


def _backdrop(entry: dict[str, Any], svg: str) -> Backdrop:
    fields = {name: value for name, value in entry.items() if name != "svg"}
    fields["places"] = tuple(fields["places"])
    fields["zones"] = tuple(Zone(**zone) for zone in fields["zones"])
    fields["motions"] = tuple(Motion(**motion) for motion in fields["motions"])
    return Backdrop(**fields, body=body_of(svg))

"""Build the art library: ``python -m asset_library.build`` writes ``art/`` from the drawings.

Every module under ``draw/heroes`` and ``draw/objects`` exposes ``RIGS``, every one under
``draw/backgrounds`` exposes ``BACKDROPS``; helper modules expose neither and are passed over.
"""

import argparse
import importlib
import json
import pkgutil
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from asset_library.check import check_library
from asset_library.draw.rig import Backdrop, Rig
from asset_library.markup import backdrop_svg, rig_svg
from asset_library.raster import overhang_faults
from asset_library.sheet import contact_sheet

SCHEMA_VERSION = 1
ART_FOLDER = Path(__file__).parent / "art"


@dataclass(frozen=True)
class Library:
    """All drawings, each group sorted by kind."""

    heroes: tuple[Rig, ...]
    objects: tuple[Rig, ...]
    backdrops: tuple[Backdrop, ...]


def collect_library() -> Library:
    """Import every drawing program and gather what it exposes."""
    return Library(
        heroes=tuple(sorted(_collect("heroes", "RIGS"), key=lambda rig: rig.kind)),
        objects=tuple(sorted(_collect("objects", "RIGS"), key=lambda rig: rig.kind)),
        backdrops=tuple(
            sorted(_collect("backgrounds", "BACKDROPS"), key=lambda drop: (drop.theme, drop.kind))
        ),
    )


def build_files(library: Library) -> dict[str, str]:
    """Return path relative to ``art/`` -> text of every file of the library."""
    files = {_path("heroes", rig.kind): rig_svg(rig) for rig in library.heroes}
    files |= {_path("objects", rig.kind): rig_svg(rig) for rig in library.objects}
    files |= {_path("backgrounds", drop.kind): backdrop_svg(drop) for drop in library.backdrops}
    catalogue = {
        "schema_version": SCHEMA_VERSION,
        "heroes": [_entry("heroes", rig) for rig in library.heroes],
        "objects": [_entry("objects", rig) for rig in library.objects],
        "backgrounds": [_entry("backgrounds", drop) for drop in library.backdrops],
    }
    files["catalogue.json"] = json.dumps(catalogue, indent=1) + "\n"
    return files


def publish(library: Library, folder: Path) -> list[str]:
    """Check a library and write it to ``folder``; return its faults, writing nothing if any."""
    faults = check_library(library.heroes, library.objects, library.backdrops)
    faults = faults or overhang_faults((*library.heroes, *library.objects))
    if not faults:
        write_files(build_files(library), folder)
    return faults


def write_files(files: dict[str, str], folder: Path) -> None:
    """Write the files and remove drawings that no program makes any more."""
    for stale in folder.glob("*/*.svg"):
        if stale.relative_to(folder).as_posix() not in files:
            stale.unlink()
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _collect(group: str, attribute: str) -> Iterable[Any]:
    package = importlib.import_module(f"asset_library.draw.{group}")
    for module in pkgutil.iter_modules(package.__path__):
        yield from getattr(
            importlib.import_module(f"{package.__name__}.{module.name}"), attribute, ()
        )


def _path(group: str, kind: str) -> str:
    return f"{group}/{kind}.svg"


def _entry(group: str, drawing: Rig | Backdrop) -> dict[str, Any]:
    entry = asdict(drawing)
    del entry["body"]
    return {**entry, "svg": _path(group, drawing.kind)}


def main(arguments: list[str] | None = None) -> int:
    """Check and write the library; return 1 and list the faults when there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ART_FOLDER, help="folder to write")
    parser.add_argument("--sheet", type=Path, help="also render a contact sheet to this PNG")
    parser.add_argument("--only", nargs="*", default=[], help="groups or kinds on the sheet")
    parser.add_argument("--scale", type=float, default=0.6, help="pixels per canvas unit")
    parser.add_argument("--swing", type=float, nargs="*", default=[0.0], help="-1..1 of the swing")
    parser.add_argument("--colour", nargs="*", default=["own"], help="story colours on the sheet")
    parser.add_argument("--mood", nargs="*", default=[""], help="sad or asleep")
    options = parser.parse_args(arguments)

    library = collect_library()
    if options.sheet:
        contact_sheet(
            library.heroes,
            library.objects,
            library.backdrops,
            only=options.only,
            scale=options.scale,
            swings=options.swing,
            colours=options.colour,
            moods=options.mood,
        ).save(options.sheet)
    faults = publish(library, options.out)
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 1
    counts = (len(library.heroes), len(library.objects), len(library.backdrops))
    print("{} heroes, {} objects, {} backgrounds".format(*counts))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""A finished story as a folder that plays by double-click, written whole or not at all."""

import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError
from storyloom.contracts.book import StoryBook
from storyloom.errors import ArtefactMissingError, ConflictError, DefectError

from local.errors import DiskError
from local.offline_page import render_offline_page
from local.paths import WEB

_SAFE_NAME = re.compile(r"(?!\.)[A-Za-z0-9._-]+(?:/(?!\.)[A-Za-z0-9._-]+)*")
_OWN_NAMES = frozenset({"index.html", "story.json"})


def export_story(book: StoryBook, files: Mapping[str, bytes], out_dir: Path) -> Path:
    """Write ``story.json``, every file the manifest names, and ``index.html``; return its path.

    ``files`` maps the manifest's file names (relative, such as ``scene-1/poster.webp``) to their
    bytes. Everything is written into a temporary folder beside ``out_dir`` and moved there at the
    end, so an older export of the same story stays until the new one is complete. Raises
    ArtefactMissingError for a file that is not given, DefectError for a name that would leave the
    folder, ConflictError when ``out_dir`` holds anything but an export of this story, DiskError
    when the disk is full or not writable; in each case nothing half-written stays behind.
    """
    names = manifest_names(book)
    missing = sorted(names - files.keys())
    if missing:
        raise ArtefactMissingError(f"the story names files that are not there: {missing}")
    _check_target(book, out_dir)
    page = render_offline_page(book, _drawings(book, files), WEB / "player")
    contents = {name: files[name] for name in names}
    contents["index.html"] = page.encode("utf-8")
    contents["story.json"] = book.model_dump_json(indent=2).encode("utf-8")
    try:
        _write_whole(contents, out_dir)
    except OSError as error:
        reason = error.strerror or str(error)
        raise DiskError(
            f"the story could not be written to {out_dir}: {reason}; "
            "free some space or choose another folder"
        ) from error
    return out_dir / "index.html"


def manifest_names(book: StoryBook) -> frozenset[str]:
    """Return every file name in the manifest; DefectError for one that is unsafe in a folder."""
    names = frozenset(
        name
        for scene in book.scenes
        for name in (scene.poster, scene.animation, scene.narration.audio, scene.music.audio)
    )
    for name in names:
        if not _SAFE_NAME.fullmatch(name) or name in _OWN_NAMES:
            raise DefectError(f"{name!r} cannot be the name of a story's file")
    return names


def _drawings(book: StoryBook, files: Mapping[str, bytes]) -> dict[str, str]:
    try:
        return {scene.animation: files[scene.animation].decode("utf-8") for scene in book.scenes}
    except UnicodeDecodeError as error:
        raise DefectError("an animated drawing is not UTF-8 text") from error


def _check_target(book: StoryBook, out_dir: Path) -> None:
    """Let only nothing, an empty folder or an older export of the same story be replaced."""
    if not out_dir.exists() or (out_dir.is_dir() and not any(out_dir.iterdir())):
        return
    try:
        older = StoryBook.model_validate_json((out_dir / "story.json").read_bytes())
    except (OSError, ValidationError):
        older = None
    if older is None or older.story_id != book.story_id:
        raise ConflictError(f"{out_dir} already holds something else; choose another folder")


def _write_whole(contents: Mapping[str, bytes], out_dir: Path) -> None:
    out_dir.parent.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix=f".{out_dir.name}-", dir=out_dir.parent))
    try:
        new, old = scratch / "new", scratch / "old"
        new.mkdir()
        for name, data in contents.items():
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        if out_dir.exists():
            out_dir.rename(old)
        try:
            new.rename(out_dir)
        except OSError:
            if old.exists():
                old.rename(out_dir)
            raise
    finally:
        shutil.rmtree(scratch, ignore_errors=True)

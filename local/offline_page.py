"""The page of a story that plays by double-click: player, manifest and drawings in one file."""

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping
from pathlib import Path

from storyloom.contracts.book import StoryBook
from storyloom.errors import DefectError

_STYLESHEET = re.compile(r'<link rel="stylesheet" href="([\w.-]+)">')
_SCRIPT = re.compile(r'<script src="([\w.-]+)"></script>')


def render_offline_page(book: StoryBook, drawings: Mapping[str, str], player_dir: Path) -> str:
    """Return the HTML of one story's page, which needs no server and asks for nothing elsewhere.

    ``drawings`` maps the name of each scene's animation to its SVG text; posters and audio stay
    files beside the page. Scripts run only when their hash is in the page's content security
    policy, so nothing inside a drawing or a text can run. Raises DefectError when the player's
    own files would break out of the page.
    """
    page = (player_dir / "index.html").read_text(encoding="utf-8")
    hashes: list[str] = []

    def inline_style(match: re.Match[str]) -> str:
        return f"<style>\n{_player_file(player_dir, match[1], '</style')}</style>"

    def inline_script(match: re.Match[str]) -> str:
        code = "\n" + _player_file(player_dir, match[1], "</script")
        digest = hashlib.sha256(code.encode("utf-8")).digest()
        hashes.append(f"'sha256-{base64.b64encode(digest).decode('ascii')}'")
        return f"<script>{code}</script>"

    page = _STYLESHEET.sub(inline_style, page)
    page = _SCRIPT.sub(inline_script, page)
    policy = (
        f"script-src {' '.join(hashes)}; connect-src 'none'; object-src 'none'; "
        "frame-src 'none'; base-uri 'none'; form-action 'none'"
    )
    title = html.escape(book.title)
    data = {"book": book.model_dump(mode="json"), "drawings": dict(drawings)}
    page = page.replace(
        '<meta charset="utf-8">',
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy}">',
        1,
    )
    page = page.replace("<title>Storyloom</title>", f"<title>{title}</title>", 1)
    embedded = f'<script type="application/json" id="story-data">{json_for_html(data)}</script>'
    body_start = page.index(">", page.index("<body")) + 1
    return f"{page[:body_start]}\n{_plain_reading(book)}\n{embedded}{page[body_start:]}"


def json_for_html(data: object) -> str:
    """Return JSON that may stand inside a script element, whatever texts it carries."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _player_file(player_dir: Path, name: str, forbidden: str) -> str:
    text = (player_dir / name).read_text(encoding="utf-8")
    if forbidden in text.lower():
        raise DefectError(f"{name} contains {forbidden!r} and cannot be put into a page")
    return text


def _plain_reading(book: StoryBook) -> str:
    """The story without the player: what a browser shows that runs no scripts."""
    pages = "".join(
        f'<img src="{html.escape(scene.poster)}" alt="" width="640">'
        f"<p>{html.escape(scene.text)}</p>"
        for scene in book.scenes
    )
    return f"<noscript><h1>{html.escape(book.title)}</h1>{pages}</noscript>"

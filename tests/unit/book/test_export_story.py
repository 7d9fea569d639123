"""A story's folder is complete and safe, or it is not there."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storyloom.contracts.book import StoryBook
from storyloom.errors import ArtefactMissingError, ConflictError, DefectError

from local.errors import DiskError
from local.export import export_story, manifest_names
from local.offline_page import json_for_html
from tests.browser.sample_story import TEXTS, make_story

NASTY = (
    "</script><script>alert(1)</script>",
    "<!-- <script> -->",
    'Tom & Jerry\'s "hat" <b>',
    "line\u2028two\u2029 🐙 \u00e9",
    "{{ }} ${x} \\n \\u003c %s",
)


class PageParser(HTMLParser):
    """Collects what a browser would see in the page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: dict[str, list[str]] = {}
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        identity = dict(attrs).get("id")
        if tag in ("script", "style", "title"):
            self._open.append(identity or tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style", "title") and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open:
            self.text.setdefault(self._open[-1], []).append(data)


def parse(page: Path) -> PageParser:
    parser = PageParser()
    parser.feed(page.read_text(encoding="utf-8"))
    return parser


def embedded(page: Path) -> dict[str, object]:
    data = json.loads("".join(parse(page).text["story-data"]))
    assert isinstance(data, dict)
    return data


def everything_in(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_folder_holds_the_manifest_every_file_and_the_page(tmp_path: Path) -> None:
    book, files = make_story()
    page = export_story(book, {**files, "unused.bin": b"x"}, tmp_path / "deep" / "story")
    assert page == tmp_path / "deep" / "story" / "index.html"
    written = everything_in(page.parent)
    assert written.keys() == files.keys() | {"story.json", "index.html"}
    assert {name: written[name] for name in files} == files
    assert StoryBook.model_validate_json(written["story.json"]) == book
    assert [path.name for path in page.parent.parent.iterdir()] == ["story"]


def test_the_page_carries_manifest_and_drawings_and_asks_for_nothing_outside(
    tmp_path: Path,
) -> None:
    book, files = make_story()
    page = export_story(book, files, tmp_path / "story")
    data = embedded(page)
    assert StoryBook.model_validate(data["book"]) == book
    assert data["drawings"] == {
        scene.animation: files[scene.animation].decode() for scene in book.scenes
    }
    for tag, attributes in parse(page).tags:
        assert tag != "link" or attributes["href"] == "data:,"
        assert tag != "script" or "src" not in attributes
    outside_data = re.sub(r'id="story-data">.*?</script>', "", page.read_text(encoding="utf-8"))
    links = set(re.findall(r"https?://[^\s\"'<>)]+", outside_data))
    assert links == set()
    assert "@import" not in outside_data


@pytest.mark.parametrize("nasty", NASTY)
def test_texts_arrive_as_they_were_written(tmp_path: Path, nasty: str) -> None:
    book, files = make_story(texts=(f"word {nasty}", *TEXTS[1:]), title=nasty)
    plain_book, plain_files = make_story()
    page = export_story(book, files, tmp_path / "story")
    plain = export_story(plain_book, plain_files, tmp_path / "plain")
    shape = [(tag, sorted(attributes)) for tag, attributes in parse(page).tags]
    assert shape == [(tag, sorted(attributes)) for tag, attributes in parse(plain).tags]
    assert StoryBook.model_validate(embedded(page)["book"]) == book
    assert "".join(parse(page).text["title"]).strip().split() == nasty.split()


@given(st.recursive(st.text() | st.integers() | st.none(), lambda inner: st.lists(inner)))
def test_json_cannot_close_its_script_element(value: object) -> None:
    text = json_for_html(value)
    assert json.loads(text) == value
    assert not set("<>&") & set(text)


def test_only_the_players_own_scripts_may_run(tmp_path: Path) -> None:
    book, files = make_story()
    parser = parse(export_story(book, files, tmp_path / "story"))
    [policy] = [
        attributes["content"]
        for tag, attributes in parser.tags
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    scripts = [a for tag, a in parser.tags if tag == "script" and a.get("id") != "story-data"]
    assert policy is not None
    assert len(re.findall(r"'sha256-[A-Za-z0-9+/]{43}='", policy)) == len(scripts) > 1
    assert "unsafe" not in policy.split("script-src")[1].split(";")[0]


def test_a_missing_file_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    book, files = make_story()
    del files["scene-3/music.mp3"]
    with pytest.raises(ArtefactMissingError, match=r"scene-3/music\.mp3"):
        export_story(book, files, tmp_path / "story")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        "../poster.webp",
        "/etc/poster",
        "a/../../b",
        "a\\b",
        "",
        ".hidden",
        "a//b",
        "a/",
        "index.html",
        "story.json",
        "a b",
        "x\x00",
        "scene-1/..",
    ],
)
def test_a_name_that_leaves_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    book, files = make_story()
    first = book.scenes[0].model_copy(update={"poster": name})
    bad = book.model_copy(update={"scenes": (first, *book.scenes[1:])})
    with pytest.raises(DefectError):
        manifest_names(bad)
    with pytest.raises(DefectError):
        export_story(bad, {**files, name: b"x"}, tmp_path / "story")
    assert list(tmp_path.iterdir()) == []


def test_a_drawing_that_is_not_text_is_refused(tmp_path: Path) -> None:
    book, files = make_story()
    files[book.scenes[0].animation] = b"\xff\xfe<svg/>"
    with pytest.raises(DefectError, match="UTF-8"):
        export_story(book, files, tmp_path / "story")


def test_an_older_export_of_the_same_story_is_replaced_whole(tmp_path: Path) -> None:
    book, files = make_story()
    page = export_story(book, files, tmp_path / "story")
    (page.parent / "leftover.txt").write_text("old")
    renamed = book.model_copy(update={"title": "A New Title"})
    export_story(renamed, files, tmp_path / "story")
    assert not (page.parent / "leftover.txt").exists()
    assert "<title>A New Title</title>" in page.read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["story"]


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "story").mkdir()
    book, files = make_story()
    assert export_story(book, files, tmp_path / "story").exists()


@pytest.mark.parametrize("what", ["a document", "another story", "a file"])
def test_anything_else_is_never_replaced(tmp_path: Path, what: str) -> None:
    book, files = make_story()
    target = tmp_path / "precious"
    if what == "a document":
        target.mkdir()
        (target / "thesis.txt").write_text("years of work")
    elif what == "another story":
        export_story(book.model_copy(update={"story_id": "other"}), files, target)
    else:
        target.write_text("years of work")
    before = everything_in(tmp_path)
    with pytest.raises(ConflictError, match="precious"):
        export_story(book, files, target)
    assert everything_in(tmp_path) == before


@pytest.mark.parametrize("failing_write", [0, 7, 21])
def test_a_full_disk_leaves_the_older_export_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing_write: int
) -> None:
    book, files = make_story()
    export_story(book, files, tmp_path / "story")
    before = everything_in(tmp_path)
    left = [failing_write]
    write = Path.write_bytes

    def write_until_full(path: Path, data: bytes) -> int:
        if left[0] == 0:
            write(path, data[: len(data) // 2])
            raise OSError(28, "No space left on device")
        left[0] -= 1
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", write_until_full)
    with pytest.raises(DiskError, match="No space left on device"):
        export_story(book.model_copy(update={"title": "New"}), files, tmp_path / "story")
    assert everything_in(tmp_path) == before


def test_the_older_export_comes_back_when_the_last_move_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book, files = make_story()
    export_story(book, files, tmp_path / "story")
    before = everything_in(tmp_path)
    move = Path.rename

    def refuse_the_new(path: Path, target: Path) -> Path:
        if path.name == "new":
            raise OSError(13, "Permission denied")
        return move(path, target)

    monkeypatch.setattr(Path, "rename", refuse_the_new)
    with pytest.raises(DiskError, match="Permission denied"):
        export_story(book, files, tmp_path / "story")
    assert everything_in(tmp_path) == before


def test_a_parent_that_is_a_file_is_one_clear_error(tmp_path: Path) -> None:
    book, files = make_story()
    (tmp_path / "file").write_text("x")
    with pytest.raises(DiskError, match="choose another folder"):
        export_story(book, files, tmp_path / "file" / "story")

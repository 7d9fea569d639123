"""The player as a book: cover, pages, keys, sizes; and nothing in a story can break out."""

from pathlib import Path

import pytest
from selenium.webdriver import Keys
from selenium.webdriver.common.by import By

from local.export import export_story
from tests.browser.reader import Reader
from tests.browser.sample_story import FILLS, TEXTS, make_story

pytestmark = [pytest.mark.browser, pytest.mark.enable_socket]


def test_the_cover_names_the_story_and_its_hero(reader: Reader, folder: Path) -> None:
    reader.open(folder / "index.html", turning=False)
    assert reader.browser.title == "The Humming Shell"
    assert reader.text("title") == "The Humming Shell"
    about = reader.text("about")
    assert about == "A story about Coral the mermaid"
    assert reader.js("return document.getElementById('cover-art').naturalWidth") == 320
    assert reader.state("color") == "purple"
    assert reader.js("return window.heard.every((audio) => audio.paused)")


def test_buttons_turn_the_pages(reader: Reader, folder: Path) -> None:
    reader.open(folder / "index.html", turning=False).begin()
    for page in (2, 3):
        reader.press("next")
        reader.wait(lambda page=page: reader.at("page", page))
        text = reader.text("caption")
        assert text == TEXTS[page - 1]
    reader.press("back")
    reader.wait(lambda: reader.at("page", 2))
    reader.browser.find_elements(By.CSS_SELECTOR, ".dot")[4].click()
    reader.wait(lambda: reader.at("page", 5))
    reader.press("next")
    reader.wait(lambda: reader.at("end"))
    assert reader.js("return window.heard.every((audio) => audio.paused)")
    reader.press("again")
    reader.wait(lambda: reader.at("page", 1) and reader.state("state") == "playing")


def test_keys_do_what_the_buttons_do(reader: Reader, folder: Path) -> None:
    reader.open(folder / "index.html", turning=False)
    reader.key(" ")
    reader.wait(lambda: reader.at("page", 1) and reader.state("state") == "playing")
    reader.key(" ")
    reader.wait(lambda: reader.state("state") == "paused")
    reader.key(Keys.ARROW_RIGHT)
    reader.wait(lambda: reader.at("page", 2))
    reader.key(Keys.ARROW_LEFT)
    reader.wait(lambda: reader.at("page", 1))
    reader.key("c")
    assert reader.js("return document.body.classList.contains('wordless')")
    reader.key(Keys.HOME)
    reader.wait(lambda: reader.at("cover"))


def test_captions_can_be_hidden_but_stay_readable_for_screen_readers(
    reader: Reader, folder: Path
) -> None:
    reader.open(folder / "index.html", turning=False).begin()
    width_px = reader.box("stage")["width"]
    reader.press("captions")
    size = reader.box("caption-box")
    assert size["height"] <= 1
    assert reader.box("stage")["width"] > width_px
    tree = reader.browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    names = " ".join(str(node.get("name", {}).get("value", "")) for node in tree)
    assert "Coral" in names
    reader.press("captions")
    size = reader.box("caption-box")
    assert size["height"] > 40


def test_drawings_of_two_pages_do_not_share_styles_or_ids(reader: Reader, folder: Path) -> None:
    reader.open(folder / "index.html", turning=False).begin()
    for page, fill in ((1, FILLS[0]), (2, FILLS[1])):
        reader.wait(lambda page=page: reader.at("page", page))
        reader.wait(
            lambda fill=fill: reader.js(
                "const p = document.querySelector('.picture:not(.leaving)');"
                "const ground = p && p.shadowRoot.getElementById('ground');"
                "return ground && getComputedStyle(ground).fill === arguments[0]",
                fill,
            )
        )
        assert reader.js("return document.getElementById('ground')") is None
        assert reader.js("return getComputedStyle(document.querySelector('.word')).fill") != fill
        reader.press("next")


def test_texts_that_look_like_markup_are_only_text(reader: Reader, scratch: Path) -> None:
    nasty = 'Say </script><script>window.broken=1</script> & "hi" <img src=x onerror=broken=1>'
    book, files = make_story(texts=(nasty, *TEXTS[1:]), title="</title><b>'\"&amp;")
    name = book.scenes[0].animation
    files[name] = files[name].replace(
        b"<circle", b'<script>window.broken=2</script><circle onclick="broken=3" onload="broken=4"'
    )
    reader.open(export_story(book, files, scratch / "story"), turning=False).begin()
    assert reader.text("caption") == nasty
    assert reader.browser.title == "</title><b>'\"&amp;"
    assert reader.js("return window.broken ?? null") is None
    assert (
        reader.js(
            "const root = document.querySelector('.picture').shadowRoot;"
            "return root.querySelectorAll('script, [onclick], [onload]').length"
        )
        == 0
    )


def test_reduced_motion_holds_the_pictures_until_asked(reader: Reader, folder: Path) -> None:
    reader.browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-reduced-motion", "value": "reduce"}]},
    )
    reader.open(folder / "index.html", turning=False).begin()
    assert reader.motion_ms()[1] == "paused"
    reader.press("open-settings")
    reader.press("moving")
    assert reader.motion_ms()[1] == "running"


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844), (844, 390), (768, 1024)])
def test_everything_fits_and_can_be_pressed(
    reader: Reader, folder: Path, width: int, height: int
) -> None:
    reader.browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 900},
    )
    reader.open(folder / "index.html", turning=False).begin()
    boxes = reader.js(
        "return [...document.querySelectorAll('button:not(#tap), a')].filter((e) => e.offsetParent)"
        ".map((e) => [e.id || e.className, e.getAttribute('aria-label') || e.textContent.trim(),"
        "             e.getBoundingClientRect().toJSON()])"
    )
    assert len(boxes) >= 12
    for name, label, box in boxes:
        assert label, name
        assert box["width"] >= 48, name
        assert box["height"] >= 48, name
        assert box["left"] >= 0, name
        assert box["right"] <= width, name
        assert box["top"] >= 0, name
        assert box["bottom"] <= height, name
    stage = reader.box("stage")
    assert stage["width"] / stage["height"] == pytest.approx(16 / 9, rel=0.03)
    type_px = reader.js(
        "return parseFloat(getComputedStyle(document.getElementById('caption')).fontSize)"
    )
    assert 26 <= type_px <= 34

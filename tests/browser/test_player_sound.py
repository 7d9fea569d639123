"""Time in the player: voice, music, words and pages go together, and stop together."""

import time
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from storyloom.contracts.audio import WordTiming
from storyloom.contracts.book import StoryBook

from local.export import export_story
from tests.browser.reader import RECORD_WORDS, Reader
from tests.browser.sample_story import make_story

pytestmark = [pytest.mark.browser, pytest.mark.enable_socket]


def test_plays_to_the_end_with_each_word_lit_as_it_is_spoken(reader: Reader, folder: Path) -> None:
    reader.open(folder / "index.html")
    reader.requests()
    reader.js(RECORD_WORDS)
    reader.begin()
    reader.wait(lambda: reader.at("end"), seconds=40)
    book, _ = make_story()
    seen = reader.js("return window.seen")
    late_ms = []
    for scene in book.scenes:
        spoken = iter(scene.narration.words)
        lit = [entry for entry in seen if entry["page"] == scene.index + 1]
        # A machine under load may skip a word or two, but never light one out of turn.
        assert len(lit) >= 0.6 * len(scene.narration.words)
        for entry in lit:
            word = next(w for w in spoken if scene.text[w.char_start : w.char_end] == entry["word"])
            assert word.start_ms - 30 <= entry["voiceMs"] <= word.end_ms + 150, entry
            late_ms.append(entry["voiceMs"] - word.start_ms)
    assert sorted(late_ms)[len(late_ms) // 2] < 120, late_ms
    assert reader.errors() == []
    asked_for = [url for url in reader.requests() if not url.startswith("data:")]
    assert all(url.startswith(folder.as_uri() + "/") for url in asked_for), asked_for


def test_a_page_lasts_as_long_as_its_music(reader: Reader, folder: Path) -> None:
    book, _ = make_story()
    scene = book.scenes[0]
    assert scene.music.duration_ms > scene.narration.duration_ms
    reader.open(folder / "index.html")
    reader.js(
        "window.heard[0].addEventListener('playing', () => window.began ??= performance.now());"
        "new MutationObserver(() => {"
        "  if (document.body.dataset.page === '2') window.turned ??= performance.now();"
        "}).observe(document.body, {attributes: true})"
    )
    reader.press("begin")
    reader.wait(lambda: reader.at("page", 2), seconds=10)
    took_ms = reader.js("return window.turned - window.began")
    # Only the upper bound depends on how busy the machine is.
    assert scene.music.duration_ms - 100 < took_ms < scene.music.duration_ms + 2_500


def test_pause_holds_sound_words_and_pictures(reader: Reader, folder: Path) -> None:
    reader.open(folder / "index.html", turning=False).begin()
    reader.wait(lambda: reader.lit() is not None)
    assert reader.motion_ms()[1] == "running"
    reader.press("toggle")
    assert reader.state("state") == "paused"
    time.sleep(0.3)
    # Animations come to rest at the next frame, and a still headless page draws none unasked.
    reader.browser.get_screenshot_as_png()
    held = (reader.voice_ms(), reader.lit(), reader.motion_ms())
    time.sleep(0.6)
    assert (reader.voice_ms(), reader.lit(), reader.motion_ms()) == held
    assert held[2][1] == "paused"
    assert reader.js("return window.heard.every((audio) => audio.paused)")
    reader.press("toggle")
    reader.wait(lambda: reader.voice_ms() > held[0] and reader.motion_ms()[0] > held[2][0])
    assert reader.voice_ms() < held[0] + 1_500
    assert reader.at("page", 1)


def test_replay_starts_the_page_again(reader: Reader, folder: Path) -> None:
    reader.open(folder / "index.html", turning=False).begin()
    reader.wait(lambda: reader.voice_ms() > 700)
    reader.press("replay")
    reader.wait(lambda: reader.voice_ms() < 400)
    assert reader.at("page", 1)


def scene_word(book: StoryBook, word: WordTiming) -> str:
    return book.scenes[0].text[word.char_start : word.char_end]


@pytest.mark.parametrize("lost", ["narration.mp3", "music.mp3", "both", "damaged"])
def test_a_lost_sound_does_not_stop_the_story(reader: Reader, scratch: Path, lost: str) -> None:
    book, files = make_story()
    page = export_story(book, files, scratch / "story")
    for path in (scratch / "story").glob("scene-*/*.mp3"):
        if lost == "damaged":
            path.write_bytes(b"this is not sound")
        elif lost in (path.name, "both"):
            path.unlink()
    reader.open(page)
    reader.js(RECORD_WORDS)
    reader.press("begin")
    reader.wait(lambda: reader.at("page", 2), seconds=10)
    words = [entry for entry in reader.js("return window.seen") if entry["page"] == 1]
    timings = {scene_word(book, w): w.start_ms for w in book.scenes[0].narration.words}
    assert len(words) >= 3
    for entry in words[1:]:
        passed_ms = entry["nowMs"] - words[0]["nowMs"]
        meant_ms = timings[entry["word"]] - timings[words[0]["word"]]
        assert passed_ms == pytest.approx(meant_ms, abs=300)


def test_a_pressed_word_is_said_alone_while_paused(reader: Reader, folder: Path) -> None:
    reader.open(folder / "index.html", turning=False).begin()
    reader.press("toggle")
    word = make_story()[0].scenes[0].narration.words[3]
    reader.browser.find_elements(By.CSS_SELECTOR, ".word")[3].click()
    reader.wait(lambda: reader.state("state") == "paused" and reader.voice_ms() >= word.end_ms)
    assert reader.voice_ms() < word.end_ms + 250
    assert reader.lit() == "purple"
    assert reader.js("return window.heard[1].paused")


def test_speed_and_volumes_reach_the_sound(reader: Reader, folder: Path) -> None:
    reader.open(folder / "index.html").begin()
    reader.press("open-settings")
    reader.js("document.querySelector('[name=speed][value=\"0.8\"]').click()")
    reader.js(
        "const slider = document.getElementById('music-volume'); slider.value = 0.2;"
        "slider.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    state = "return window.heard.map((audio) => [audio.playbackRate, audio.volume])"
    assert reader.js(state) == [[0.8, 1], [0.8, 0.2]]
    reader.wait(lambda: reader.at("page", 2), seconds=8)
    reader.wait(lambda: reader.voice_ms() > 0)
    assert reader.js(state) == [[0.8, 1], [0.8, 0.2]]
    reader.browser.refresh()
    reader.wait(lambda: reader.at("cover"))
    reader.begin()
    assert reader.js(state) == [[0.8, 1], [0.8, 0.2]]


def test_pages_wait_for_a_reader_who_turns_them(reader: Reader, folder: Path) -> None:
    reader.open(folder / "index.html", turning=False).begin()
    reader.wait(lambda: reader.state("state") == "paused", seconds=15)
    assert reader.at("page", 1)
    assert reader.voice_ms() >= make_story()[0].scenes[0].narration.duration_ms - 100
    reader.press("open-settings")
    reader.press("turning")
    reader.press("toggle")
    reader.wait(lambda: reader.at("page", 2), seconds=15)

"""The studio and the grown-ups' page against a story service in memory."""

from collections.abc import Callable, Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.browser.reader import Reader
from tests.browser.sample_story import make_story
from tests.browser.story_service import StoryService, serving

pytestmark = [pytest.mark.browser, pytest.mark.enable_socket]

WISHES = {
    "theme": "underwater",
    "hero": "mermaid",
    "color": "green",
    "adjective": "silly",
}
REASON = {
    "category": "scary",
    "scene_index": 1,
    "source": "term",
    "detail": "dark",
    "score": 0.5,
}


@pytest.fixture
def service() -> StoryService:
    made = StoryService(*make_story())
    made.consents["home"] = "granted"
    return made


@pytest.fixture
def visit(service: StoryService, browser: Chrome) -> Iterator[Callable[[str], Reader]]:
    with serving(service) as address:

        def go(page: str) -> Reader:
            browser.get(f"{address}/{page}")
            return Reader(browser)

        yield go


def shown(reader: Reader, element_id: str) -> bool:
    return reader.browser.find_element(By.ID, element_id).is_displayed()


def choose_all(reader: Reader) -> str:
    """Answer the five questions by pressing pictures; return the name that was pressed."""
    for step, value in WISHES.items():
        reader.wait(
            lambda step=step: (
                reader.js("return document.getElementById('cards').className") == f"cards-{step}"
            )
        )
        reader.browser.find_element(By.CSS_SELECTOR, f"[data-value={value}]").click()
    reader.wait(
        lambda: reader.js("return document.getElementById('cards').className") == "cards-name"
    )
    card = reader.browser.find_element(By.CSS_SELECTOR, "#cards [data-value]")
    name = str(card.get_attribute("data-value"))
    card.click()
    return name


def test_choices_become_a_story_that_plays(
    visit: Callable[[str], Reader], service: StoryService
) -> None:
    reader = visit("index.html")
    name = choose_all(reader)
    wanted = f"A silly, green story of {name} the mermaid under the sea"
    assert reader.text("sentence") == wanted
    reader.press("make")
    reader.wait(lambda: "Writing the story" in reader.text("making-line"))
    assert "Your wishes" in reader.text("making-steps")
    reader.wait(lambda: reader.state("view") == "cover", seconds=15)
    assert service.stories["story-1"]["prompt"] == {**WISHES, "name": name}
    reader.begin()
    reader.wait(lambda: reader.lit() is not None)
    reader.wait(lambda: reader.motion_ms()[1] == "running")
    assert reader.errors() == []


def test_another_story_from_the_same_choices(
    visit: Callable[[str], Reader], service: StoryService
) -> None:
    reader = visit(
        "player/index.html?story=%2Fstories%2Fstory-1%2Fbook%3Ffamily_id%3Dhome"
        "&home=..%2Findex.html"
    )
    reader.wait(lambda: reader.at("cover"))
    reader.js("document.querySelectorAll('.dot')[4].click()")
    reader.wait(lambda: reader.at("page", 5))
    reader.press("next")
    reader.wait(lambda: reader.at("end"))
    reader.press("another")
    reader.wait(lambda: "story-1" in service.stories, seconds=15)
    prompt = service.book.prompt.model_dump()
    del prompt["pronoun"]
    assert service.stories["story-1"]["prompt"] == prompt


def test_surprise_fills_what_is_not_chosen_yet(visit: Callable[[str], Reader]) -> None:
    reader = visit("index.html")
    reader.wait(lambda: reader.browser.find_elements(By.CSS_SELECTOR, "[data-value=space]"))
    reader.browser.find_element(By.CSS_SELECTOR, "[data-value=space]").click()
    reader.press("surprise")
    reader.wait(lambda: shown(reader, "make"))
    assert "in space" in reader.text("sentence")
    assert reader.browser.find_elements(By.CSS_SELECTOR, "#cards [aria-pressed=true]")


@pytest.mark.parametrize(
    ("ending", "told"),
    [
        ("waiting_for_review", "A grown-up wants to read"),
        ("failed", "got tangled"),
        ("rejected", "not right for children"),
    ],
)
def test_a_story_that_does_not_end_as_a_book_is_told(
    visit: Callable[[str], Reader], service: StoryService, ending: str, told: str
) -> None:
    service.ending = ending
    service.looks_until_ready = 0
    reader = visit("index.html")
    choose_all(reader)
    reader.press("make")
    reader.wait(lambda: shown(reader, "trouble"))
    assert told in reader.text("trouble-text")


def test_the_shelf_shows_this_family_only(
    visit: Callable[[str], Reader], service: StoryService
) -> None:
    service.consents["others"] = "granted"
    for family in ("home", "others"):
        service.start(family, {**WISHES, "name": "Coral"})
    service.stories["story-1"].update(status="published", title="<b>Hum</b>")
    reader = visit("index.html#library")
    reader.wait(lambda: reader.browser.find_elements(By.CSS_SELECTOR, "#shelf .book"))
    books = reader.browser.find_elements(By.CSS_SELECTOR, "#shelf .book")
    assert [book.find_element(By.TAG_NAME, "b").text for book in books] == ["<b>Hum</b>"]
    books[0].click()
    reader.wait(lambda: reader.state("view") == "cover", seconds=10)


def test_no_story_before_a_grown_up_agrees(
    visit: Callable[[str], Reader], service: StoryService
) -> None:
    service.consents.clear()
    reader = visit("index.html")
    choose_all(reader)
    reader.press("make")
    reader.wait(lambda: shown(reader, "trouble"))
    assert reader.text("trouble-title") == "Ask a grown-up first"
    reader.press("trouble-link")
    reader.wait(lambda: shown(reader, "grant"))
    reader.browser.find_element(By.ID, "guardian").send_keys("Ada")
    reader.press("sure")
    reader.browser.find_element(By.CSS_SELECTOR, "#grant button").click()
    reader.wait(lambda: shown(reader, "withdraw"))
    assert service.consents == {"home": "granted"}
    reader.press("withdraw")
    reader.wait(lambda: shown(reader, "grant"))
    assert service.consents == {"home": "withdrawn"}


@pytest.mark.parametrize("decision", ["approve", "reject"])
def test_a_reviewer_reads_and_decides(
    visit: Callable[[str], Reader], service: StoryService, decision: str
) -> None:
    service.reviews["s9"] = {
        "story_id": "s9",
        "status": "waiting",
        "title": "Night & Day",
        "scenes": ["One.", "It was <i>dark</i>.", "Three.", "Four.", "Five."],
        "reasons": [REASON],
        "requested_at": "2026-01-02T03:04:05+00:00",
    }
    reader = visit("grownups.html")
    reader.wait(lambda: reader.browser.find_elements(By.CLASS_NAME, "review"))
    card = reader.browser.find_element(By.CLASS_NAME, "review")
    assert "It was <i>dark</i>." in card.text
    assert "Scene 2: scary (dark), found by a word on the list, strength 0.50" in card.text
    button = card.find_element(By.CSS_SELECTOR, f"[data-decision={decision}]")
    button.click()
    reader.wait(lambda: "write your name" in reader.text("announce"))
    assert service.decisions == []
    card.find_element(By.TAG_NAME, "input").send_keys("Ada")
    button.click()
    reader.wait(lambda: shown(reader, "no-reviews"))
    assert service.decisions == [
        {"story_id": "s9", "decision": decision, "reviewer": "Ada", "note": ""}
    ]


def test_everything_is_deleted_only_after_a_second_yes(
    visit: Callable[[str], Reader], service: StoryService
) -> None:
    service.start("home", {**WISHES, "name": "Coral"})
    reader = visit("grownups.html")
    reader.wait(lambda: shown(reader, "withdraw"))
    reader.press("forget")
    reader.press("forget-no")
    assert service.stories
    reader.press("forget")
    reader.press("forget-yes")
    reader.wait(lambda: shown(reader, "grant"))
    assert service.stories == {}
    assert service.consents == {}

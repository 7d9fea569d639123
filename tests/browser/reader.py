"""A hand on the mouse and an eye on the page of an exported story."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

RECORD_WORDS = """
window.seen = [];
new MutationObserver(() => {
  const lit = document.querySelector('.word.lit');
  const last = window.seen[window.seen.length - 1];
  const entry = {page: Number(document.body.dataset.page), word: lit && lit.textContent,
                 voiceMs: window.heard[0].currentTime * 1000, nowMs: performance.now()};
  if (lit && !(last && last.word === entry.word && last.page === entry.page)) seen.push(entry);
}).observe(document.getElementById('caption'), {subtree: true, attributes: true, childList: true});
"""


class Reader:
    """A hand on the mouse and an eye on the page."""

    def __init__(self, browser: Chrome) -> None:
        self.browser = browser

    def open(self, page: Path, **settings: object) -> "Reader":
        """Open a story afresh; settings are those that the player keeps, such as turning=False."""
        self.browser.get(page.as_uri())
        self.js(
            "localStorage.clear(); localStorage.setItem('storyloom.player', arguments[0])",
            json.dumps(settings),
        )
        self.browser.refresh()
        self.wait(lambda: self.state("view") == "cover")
        return self

    def js(self, code: str, *arguments: Any) -> Any:
        return self.browser.execute_script(code, *arguments)

    def state(self, name: str) -> str | None:
        value = self.js("return document.body.dataset[arguments[0]] ?? null", name)
        assert value is None or isinstance(value, str)
        return value

    def press(self, element_id: str) -> None:
        self.browser.find_element(By.ID, element_id).click()

    def key(self, key: str) -> None:
        ActionChains(self.browser).send_keys(key).perform()

    def wait(self, met: Callable[[], object], seconds: float = 5) -> None:
        WebDriverWait(self.browser, seconds, poll_frequency=0.05).until(lambda _: met())

    def begin(self) -> "Reader":
        self.press("begin")
        self.wait(lambda: self.state("state") == "playing" and self.voice_ms() > 0)
        return self

    def at(self, view: str, page: int | None = None) -> bool:
        return self.state("view") == view and (page is None or self.state("page") == str(page))

    def voice_ms(self) -> float:
        return float(self.js("return window.heard[0].currentTime * 1000"))

    def motion_ms(self) -> tuple[float, str]:
        """How far the picture's first animation has come, and whether it runs."""
        return tuple(
            self.js(
                "const root = document.querySelector('.picture:not(.leaving)').shadowRoot;"
                "const [motion] = root.querySelector('.moving').getAnimations();"
                "return [motion.currentTime, motion.playState]"
            )
        )

    def lit(self) -> str | None:
        word = self.js("return document.querySelector('.word.lit')?.textContent ?? null")
        assert word is None or isinstance(word, str)
        return word

    def errors(self) -> list[str]:
        return [entry["message"] for entry in self.browser.get_log("browser")]

    def requests(self) -> list[str]:
        events = (json.loads(e["message"])["message"] for e in self.browser.get_log("performance"))
        return [
            event["params"]["request"]["url"]
            for event in events
            if event["method"] == "Network.requestWillBeSent"
        ]

    def box(self, element_id: str) -> dict[str, float]:
        """Where an element lies, in CSS pixels of the window."""
        code = "return document.getElementById(arguments[0]).getBoundingClientRect().toJSON()"
        return dict(self.js(code, element_id))

    def text(self, element_id: str) -> str:
        return str(self.js("return document.getElementById(arguments[0]).textContent", element_id))

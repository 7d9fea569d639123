"""Chromium for the tests of the pages: started once, never reaching beyond this machine."""

import os
import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from local.export import export_story
from tests.browser.reader import Reader
from tests.browser.sample_story import make_story

SWITCHES = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1280,800",
)
# Lets a test see the audio elements, which the player keeps to itself.
WATCH_AUDIO = """
window.heard = [];
const PlainAudio = window.Audio;
window.Audio = function () { const made = new PlainAudio(); window.heard.push(made); return made; };
"""


def _without_browser(what: str) -> NoReturn:
    reason = f"{what} is missing: install it (Debian: apt-get install chromium chromium-driver)"
    if os.environ.get("CI") == "true":
        pytest.fail(f"the pages are untested, {reason}")
    warnings.warn(f"THE PAGES ARE UNTESTED: {reason}", stacklevel=2)
    pytest.skip(f"THE PAGES ARE UNTESTED: {reason}")


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """One browser for all tests, with an empty profile of its own."""
    binary = shutil.which("chromium") or shutil.which("chromium-browser")
    driver = shutil.which("chromedriver")
    if binary is None:
        _without_browser("Chromium")
    if driver is None:
        _without_browser("chromedriver")
    options = webdriver.ChromeOptions()
    options.binary_location = binary
    for switch in SWITCHES:
        options.add_argument(switch)
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('profile')}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service(executable_path=driver))
    browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH_AUDIO})
    yield browser
    browser.quit()


@pytest.fixture
def browser(chromium: webdriver.Chrome) -> Iterator[webdriver.Chrome]:
    """The browser with an empty page and empty logs, its emulations taken back afterwards."""
    chromium.get("about:blank")
    chromium.get_log("browser")
    chromium.get_log("performance")
    yield chromium
    chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    chromium.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """A folder whose name needs care in addresses."""
    folder = tmp_path / "my stories & more #1"
    folder.mkdir()
    return folder


@pytest.fixture
def reader(browser: webdriver.Chrome) -> Reader:
    return Reader(browser)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    book, files = make_story()
    out_dir = tmp_path_factory.mktemp("export") / "my stories & more #1"
    export_story(book, files, out_dir)
    return out_dir

"""The studio's HTTP API from the command line: a stack in this process, or one that is served."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import httpx
from storyloom.adapters.artefacts import artefacts
from storyloom.contracts.book import StoryBook
from storyloom.studio.stories import book_files

from local.errors import LocalStackError, RefusedError
from local.lock import running_api
from local.stack import LocalStack

Answer = tuple[int, dict[str, Any]]


class Studio(Protocol):
    """Answers requests of the HTTP API and hands out stored files."""

    def api(
        self, method: str, path: str, body: Any = None, query: dict[str, str] | None = None
    ) -> Answer:
        """Send a request; return status and JSON body."""

    def file(self, key: str) -> bytes:
        """Return a stored object."""


class ServedStudio:
    """A stack that another process serves."""

    def __init__(self, url: str) -> None:
        """Use the API at this address."""
        self._client = httpx.Client(base_url=url, timeout=120)

    def api(
        self, method: str, path: str, body: Any = None, query: dict[str, str] | None = None
    ) -> Answer:
        """Send a request over HTTP.

        Raises:
            LocalStackError: the served stack does not answer.
        """
        try:
            answer = self._client.request(method, path, json=body, params=query)
        except httpx.HTTPError as error:
            raise LocalStackError(f"the served stack does not answer: {error}") from error
        try:
            return answer.status_code, answer.json()
        except ValueError as error:
            what = f"{method} {path}: {answer.status_code}"
            raise LocalStackError(f"the served stack did not answer JSON to {what}") from error

    def file(self, key: str) -> bytes:
        """Load a stored object over HTTP.

        Raises:
            LocalStackError: the served stack does not hand it out.
        """
        try:
            return self._client.get(f"/media/{key}").raise_for_status().content
        except httpx.HTTPError as error:
            raise LocalStackError(f"the served stack does not hand out {key}: {error}") from error


class OwnStudio:
    """A stack that runs in this process."""

    def __init__(self, stack: LocalStack) -> None:
        """Use a started stack."""
        self._stack = stack

    def api(
        self, method: str, path: str, body: Any = None, query: dict[str, str] | None = None
    ) -> Answer:
        """Call the API's handler."""
        return self._stack.api(method, path, body, query)

    def file(self, key: str) -> bytes:
        """Load a stored object."""
        return artefacts().get(key)


@contextmanager
def open_studio(home: Path, with_models: bool = True) -> Iterator[Studio]:
    """Use the stack that serves this data folder, or run one here as long as needed."""
    url = running_api(home)
    if url is not None:
        yield ServedStudio(url)
        return
    with LocalStack(home, model_urls=None if with_models else {}) as stack:
        yield OwnStudio(stack)


def ask(studio: Studio, method: str, path: str, body: Any = None, **query: str) -> dict[str, Any]:
    """Send a request and return its JSON.

    Raises:
        RefusedError: the API answered an error; its name and message are kept.
    """
    status, answer = studio.api(method, path, body, query or None)
    if status >= 400:
        raise RefusedError(answer.get("error", str(status)), answer.get("message", ""))
    return answer


def fetch_book(studio: Studio, family_id: str, story_id: str) -> tuple[StoryBook, dict[str, bytes]]:
    """Load the manifest of a published story and every file it names."""
    answer = ask(studio, "GET", f"/stories/{story_id}/book", family_id=family_id)
    book = StoryBook.model_validate(answer["book"])
    return book, {name: studio.file(key) for name, key in book_files(book).items()}

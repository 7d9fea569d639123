"""The story service as the pages see it, kept in memory: same routes, same answers, no models."""

import json
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from storyloom.contracts.book import StoryBook
from storyloom.prompt.catalogue import load_catalogue

from local.paths import WEB

STEPS = ("ValidatePrompt", "PlanStory", "WriteCandidates", "ComposeScene", "PublishStory")


class StoryService:
    """The state of the service: consents, stories and reviews of every family."""

    def __init__(self, book: StoryBook, media: dict[str, bytes]) -> None:
        self.book = book
        self.media = media
        self.consents: dict[str, str] = {}
        self.stories: dict[str, dict[str, Any]] = {}
        self.reviews: dict[str, dict[str, Any]] = {}
        self.decisions: list[dict[str, Any]] = []
        self.ending = "published"
        self.looks_until_ready = 2

    def answer(self, method: str, path: str, query: dict[str, str], body: Any) -> tuple[int, Any]:
        """Return the status and JSON body of one request."""
        family = query.get("family_id") or (body or {}).get("family_id", "")
        match method, path.strip("/").split("/"):
            case "GET", ["catalogue"]:
                return 200, load_catalogue().model_dump(mode="json")
            case "POST", ["stories"]:
                return self.start(family, body)
            case "GET", ["stories"]:
                mine = [s for s in self.stories.values() if s["family"] == family]
                names = ("story_id", "title", "status", "created_at", "prompt")
                return 200, {"stories": [{name: s[name] for name in names} for s in mine]}
            case "GET", ["stories", story_id]:
                return self.look(story_id)
            case "GET", ["stories", story_id, "book"]:
                urls = {name: f"/media/{name}" for name in self.media}
                return 200, {"book": self.book.model_dump(mode="json"), "urls": urls}
            case "GET", ["reviews"]:
                return 200, {"reviews": list(self.reviews.values())}
            case "POST", ["reviews", story_id]:
                del self.reviews[story_id]
                self.decisions.append({"story_id": story_id, **body})
                return 200, {"story_id": story_id}
            case "GET", ["consents", name]:
                status = self.consents.get(name, "none")
            case "PUT", ["consents", name]:
                status = self.consents[name] = "granted" if body["guardian"] else "none"
            case "DELETE", ["consents", name]:
                status = self.consents[name] = "withdrawn"
            case "DELETE", ["families", name]:
                self.consents.pop(name, None)
                self.stories = {k: s for k, s in self.stories.items() if s["family"] != name}
                return 200, {}
            case _:
                return 404, {"error": "NotFoundError", "message": f"there is no {path}"}
        return 200, {"family_id": name, "status": status}

    def start(self, family: str, body: dict[str, Any]) -> tuple[int, Any]:
        """List a new story."""
        if self.consents.get(family) != "granted":
            return 403, {"error": "ConsentMissingError", "message": "a parent must agree first"}
        story_id = f"story-{len(self.stories) + 1}"
        prompt = {name: body[name] for name in ("theme", "hero", "color", "adjective", "name")}
        self.stories[story_id] = {
            "story_id": story_id,
            "family": family,
            "title": self.book.title,
            "status": "running",
            "created_at": "2026-01-02T03:04:05+00:00",
            "prompt": prompt,
            "looks": 0,
        }
        return 202, {"story_id": story_id, "status": "running"}

    def look(self, story_id: str) -> tuple[int, Any]:
        """Tell how a story stands; it is ready after a few looks."""
        story = self.stories[story_id]
        story["looks"] += 1
        if story["looks"] > self.looks_until_ready:
            story["status"] = self.ending
        steps = [{"name": name, "status": "done", "elapsed_ms": 1_200} for name in STEPS[:2]]
        steps.append({"name": STEPS[2], "status": "running", "elapsed_ms": 300})
        return 200, {"story_id": story_id, "status": story["status"], "steps": steps, "error": None}


@contextmanager
def serving(service: StoryService) -> Iterator[str]:
    """Serve the pages, the art and the service on a free port; give the address."""
    roots = {"/art/": Path(str(files("asset_library"))) / "art", "/": WEB}

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            url = urlsplit(self.path)
            if self.command == "GET" and url.path.startswith("/media/"):
                self.reply(200, service.media[unquote(url.path[7:])], url.path)
                return
            for prefix, root in roots.items():
                path = root / unquote(url.path).removeprefix(prefix)
                if self.command == "GET" and url.path.startswith(prefix) and path.is_file():
                    self.reply(200, path.read_bytes(), path.name)
                    return
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            query = {name: values[0] for name, values in parse_qs(url.query).items()}
            status, answer = service.answer(self.command, unquote(url.path), query, body)
            self.reply(status, json.dumps(answer).encode("utf-8"), "answer.json")

        do_GET = do_POST = do_PUT = do_DELETE = handle_any

        def reply(self, status: int, data: bytes, name: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", mimetypes.guess_type(name)[0] or "text/plain")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

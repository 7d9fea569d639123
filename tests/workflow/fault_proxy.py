"""A server that stands before a real model server and spoils some of its answers."""

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

Fault = Callable[["FaultProxy", dict[str, Any]], tuple[int, bytes]]


class FaultProxy:
    """Forwards requests to ``upstream``; the next requests meet the faults given, in order.

    ``always`` is a fault for every request once the list is used up; ``requests`` keeps what was
    asked.
    """

    def __init__(self, upstream: str) -> None:
        self.upstream = upstream
        self.faults: list[Fault] = []
        self.always: Fault | None = None
        self.requests: list[dict[str, Any]] = []
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                status, body = proxy.answer(json.loads(self.rfile.read(length)))
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def answer(self, request: dict[str, Any]) -> tuple[int, bytes]:
        self.requests.append(request)
        fault = self.faults.pop(0) if self.faults else self.always
        return fault(self, request) if fault else self.forward(request)

    def forward(self, request: dict[str, Any]) -> tuple[int, bytes]:
        answer = httpx.post(f"{self.upstream}/invocations", json=request, timeout=60)
        return answer.status_code, answer.content

    def clear(self) -> None:
        self.faults, self.always = [], None
        self.requests.clear()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def unavailable(proxy: FaultProxy, request: dict[str, Any]) -> tuple[int, bytes]:
    """The server is overloaded."""
    return 503, b'{"error": "busy"}'


def nonsense(proxy: FaultProxy, request: dict[str, Any]) -> tuple[int, bytes]:
    """The server answers something else than it promised."""
    return 200, b'{"greeting": "hello"}'


def scored_unsafe(unsafe: float) -> Fault:
    """Every text of a safety request gets this score in the category violence."""

    def fault(proxy: FaultProxy, request: dict[str, Any]) -> tuple[int, bytes]:
        status, body = proxy.forward(request)
        if request.get("task") != "safety":
            return status, body
        answer = json.loads(body)
        for score in answer["scores"]:
            score["unsafe"] = unsafe
            score["categories"]["violence"] = unsafe
        return status, json.dumps(answer).encode()

    return fault

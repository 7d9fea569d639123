"""The model server, run as its own process and spoken to over HTTP."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]
TINY_MODEL = """
import time
from pathlib import Path
from pydantic import BaseModel

class Request(BaseModel):
    number: int

def model_fn(model_dir):
    gate = Path(model_dir) / "slow"
    if gate.exists():
        time.sleep(1.0)
    return int((Path(model_dir) / "factor.txt").read_text())

def predict(model, request):
    if request.get("sleep_s"):
        time.sleep(request["sleep_s"])
    if request.get("break"):
        raise KeyError("secret inside")
    if request.get("nan"):
        return {"value": float("nan")}
    if request.get("refuse"):
        raise ValueError("number must be small")
    return {"value": model * Request.model_validate(request).number}
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


Start = Callable[..., tuple[subprocess.Popen[str], str]]


@pytest.fixture
def model_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "weights"
    folder.mkdir()
    (folder / "factor.txt").write_text("3")
    (tmp_path / "tiny_model.py").write_text(TINY_MODEL)
    return folder


@pytest.fixture
def start(model_dir: Path) -> Iterator[Start]:
    running: list[subprocess.Popen[str]] = []

    def _start(**variables: str) -> tuple[subprocess.Popen[str], str]:
        port = variables.setdefault("SAGEMAKER_BIND_TO_PORT", str(free_port()))
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{ROOT}:{model_dir.parent}",
            "STORYLOOM_MODEL": "ranker",
            "STORYLOOM_MODEL_MODULE": "tiny_model",
            "SM_MODEL_DIR": str(model_dir),
            "STORYLOOM_BIND_HOST": "127.0.0.1",
            **variables,
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "model_containers.serving.server"],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process, f"http://127.0.0.1:{port}"

    yield _start
    for process in running:
        process.kill()
        process.wait()
        assert process.stderr is not None
        process.stderr.close()


def wait_ready(url: str, seconds: float = 10.0) -> None:
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(url + "/ping").status_code == 200:
                return
        time.sleep(0.03)
    raise AssertionError("the server did not get ready")


@pytest.mark.enable_socket
def test_answers_refuses_and_survives(start: Start) -> None:
    _, url = start(STORYLOOM_BODY_LIMIT_BYTES="2000")
    wait_ready(url)
    good = httpx.post(url + "/invocations", json={"number": 14})
    assert good.status_code == 200
    assert good.json() == {"value": 42}
    assert 0.0 <= float(good.headers["x-inference-ms"]) < 1000.0

    cases: list[tuple[dict[str, Any], int, str]] = [
        ({"json": {"refuse": True}}, 400, "number must be small"),
        ({"json": {"number": "many"}}, 400, "number: Input should be a valid integer"),
        ({"json": [1]}, 400, "must be a JSON object"),
        ({"content": b'{"number": NaN}'}, 400, "not JSON"),
        ({"content": b"[" * 1500}, 400, "not JSON"),
        ({"content": b"\xff{"}, 400, "not JSON"),
        ({"content": b"{}", "headers": {"content-type": "text/csv"}}, 415, "application/json"),
        ({"content": b'"' + b"x" * 3000 + b'"'}, 413, "2000 bytes"),
        ({"json": {"break": True}}, 500, "inference failed"),
        ({"json": {"nan": True}}, 500, "inference failed"),
    ]
    for arguments, status, words in cases:
        answer = httpx.post(url + "/invocations", **arguments)
        assert (answer.status_code, arguments) == (status, arguments)
        assert words in answer.json()["error"]
        assert "Traceback" not in answer.text
        assert "secret" not in answer.text
    assert httpx.get(url + "/invocations").status_code == 405
    assert httpx.post(url + "/invocations", json={"number": 1}).json() == {"value": 3}


@pytest.mark.enable_socket
def test_full_queue_answers_busy_and_ping_stays_alive(start: Start) -> None:
    _, url = start(STORYLOOM_QUEUE_LIMIT="1")
    wait_ready(url)
    statuses: list[int] = []

    def ask() -> None:
        request = {"number": 1, "sleep_s": 0.6}
        statuses.append(httpx.post(url + "/invocations", json=request, timeout=10).status_code)

    askers = [threading.Thread(target=ask) for _ in range(4)]
    for asker in askers:
        asker.start()
    time.sleep(0.2)
    assert httpx.get(url + "/ping").status_code == 200
    for asker in askers:
        asker.join()
    assert sorted(statuses) == [200, 200, 503, 503]


@pytest.mark.enable_socket
def test_ping_says_no_until_the_model_is_loaded(start: Start, model_dir: Path) -> None:
    (model_dir / "slow").touch()
    _, url = start()
    seen: set[int] = set()
    limit = time.monotonic() + 10
    while 200 not in seen and time.monotonic() < limit:
        with contextlib.suppress(httpx.TransportError):
            seen.add(httpx.get(url + "/ping").status_code)
        time.sleep(0.05)
    assert seen == {503, 200}


@pytest.mark.enable_socket
def test_a_body_that_ends_early_leaves_the_server_well(start: Start) -> None:
    _, url = start()
    wait_ready(url)
    host, port = url.removeprefix("http://").split(":")
    line = http.client.HTTPConnection(host, int(port))
    line.putrequest("POST", "/invocations")
    line.putheader("content-length", "500")
    line.endheaders(b'{"number": 1')
    line.close()
    assert httpx.post(url + "/invocations", json={"number": 2}).json() == {"value": 6}


@pytest.mark.parametrize(
    ("variables", "code", "words"),
    [
        ({"SM_MODEL_DIR": "/nowhere/weights"}, 3, "/nowhere/weights"),
        ({"STORYLOOM_MODEL": "poet"}, 2, "STORYLOOM_MODEL"),
        ({"SAGEMAKER_BIND_TO_PORT": "http"}, 2, "SAGEMAKER_BIND_TO_PORT"),
        ({"STORYLOOM_MODEL_MODULE": "not_there"}, 1, "not_there"),
    ],
)
@pytest.mark.enable_socket
def test_bad_starts_end_with_one_clear_line(
    start: Start, variables: dict[str, str], code: int, words: str
) -> None:
    process, _ = start(**variables)
    _, error = process.communicate(timeout=15)
    assert process.returncode == code
    assert words in error.strip().splitlines()[-1]


@pytest.mark.enable_socket
def test_a_weights_folder_without_its_file_is_named(start: Start, model_dir: Path) -> None:
    (model_dir / "factor.txt").unlink()
    process, _ = start()
    _, error = process.communicate(timeout=15)
    assert process.returncode == 3
    assert str(model_dir) in error.strip().splitlines()[-1]


@pytest.mark.enable_socket
def test_a_busy_port_is_named(start: Start) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process, _ = start(SAGEMAKER_BIND_TO_PORT=str(port))
        _, error = process.communicate(timeout=15)
    assert process.returncode == 4
    said = f"cannot listen on 127.0.0.1:{port}: Address already in use"
    assert error.strip().splitlines() == [said]


@pytest.mark.enable_socket
def test_a_stop_signal_lets_the_running_answer_end(start: Start) -> None:
    process, url = start()
    wait_ready(url)
    answers: list[dict[str, Any]] = []

    def ask() -> None:
        reply = httpx.post(url + "/invocations", json={"number": 5, "sleep_s": 0.6}, timeout=10)
        answers.append(json.loads(reply.text))

    asker = threading.Thread(target=ask)
    asker.start()
    time.sleep(0.25)
    process.send_signal(signal.SIGTERM)
    asker.join()
    process.wait(timeout=10)
    assert answers == [{"value": 15}]

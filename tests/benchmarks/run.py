"""``make bench``: times, memory and sizes of stories on this machine, as a table and as JSON.

The same story is timed warm in the one-machine stack. Two ratios compare within one run: the
whole story against its handlers called one after another, and the engine's share of the whole.
"""

import argparse
import json
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from local.paths import CHECKOUT
from local.stack import LocalStack
from local.story_run import ensure_consent, run_to_end
from local.studio_client import OwnStudio, ask

FAMILY = "bench"
CHOICES = {"theme": "underwater", "hero": "mermaid", "color": "purple", "adjective": "silly"}
out = Console()


class Clock:
    """Records when each handler runs, so that the engine's own time can be told apart."""

    def __init__(self) -> None:
        self.spans: list[tuple[str, float, float]] = []
        self._lock = threading.Lock()

    def around(self, name: str, handler: Callable[..., Any]) -> Callable[..., Any]:
        def timed(event: Any, context: Any) -> Any:
            start = time.perf_counter()
            try:
                return handler(event, context)
            finally:
                with self._lock:
                    self.spans.append((name, start, time.perf_counter()))

        return timed

    def busy_s(self) -> float:
        """Return how long at least one handler ran."""
        total, reached = 0.0, 0.0
        for _, start, end in sorted(self.spans, key=lambda span: span[1]):
            total += max(0.0, end - max(start, reached))
            reached = max(reached, end)
        return total

    def one_by_one_s(self) -> float:
        """Return how long the handlers ran, all added up."""
        return sum(end - start for _, start, end in self.spans)


@contextmanager
def stack(home: Path) -> Iterator[tuple[LocalStack, float]]:
    start = time.perf_counter()
    with LocalStack(home) as running:
        yield running, time.perf_counter() - start


def one_story(running: LocalStack, seed: int) -> tuple[float, Clock, list[dict[str, Any]]]:
    clock = Clock()
    plain = dict(running._handlers)
    for name, handler in plain.items():
        if name != "ServeApiFunction":
            running._handlers[name] = clock.around(name, handler)
    studio = OwnStudio(running)
    start = time.perf_counter()
    body = {"family_id": FAMILY, "seed": seed, **CHOICES}
    story_id = ask(studio, "POST", "/stories", body)["story_id"]
    status = run_to_end(studio, FAMILY, story_id, lambda _: None)
    wall_s = time.perf_counter() - start
    running._handlers.update(plain)
    return wall_s, clock, status["steps"]


def peak_mb(process_id: int | str) -> float:
    for line in Path(f"/proc/{process_id}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


def folder_mb(path: Path) -> float:
    done = subprocess.run(["du", "-sm", str(path)], capture_output=True, text=True, check=True)
    return float(done.stdout.split()[0])


def measure_stories(stories: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as home, stack(Path(home)) as (running, start_s):
        ensure_consent(OwnStudio(running), FAMILY, "bench")
        cold_s, _, _ = one_story(running, seed=1)
        runs = [one_story(running, seed=2 + index) for index in range(stories)]
        servers = running.servers.process_ids() if running.servers else {}
        memory = {name: round(peak_mb(process)) for name, process in servers.items()}
        memory["stack"] = round(peak_mb("self"))
    names = [step["name"] for step in runs[0][2]]
    states = {
        name: statistics.median(
            step["elapsed_ms"] for run in runs for step in run[2] if step["name"] == name
        )
        for name in names
    }
    walls = [run[0] for run in runs]
    return {
        "stack_start_s": round(start_s, 2),
        "first_story_s": round(cold_s, 2),
        "warm_story_s": {
            "min": round(min(walls), 2),
            "median": round(statistics.median(walls), 2),
            "max": round(max(walls), 2),
        },
        "median_ms_by_state": states,
        "engine_share": round(
            statistics.median((run[0] - run[1].busy_s()) / run[0] for run in runs), 3
        ),
        "one_by_one_over_whole": round(
            statistics.median(run[1].one_by_one_s() / run[0] for run in runs), 2
        ),
        "peak_memory_mb": {**memory, "all": sum(memory.values())},
    }


def measure_setup() -> dict[str, Any]:
    """Clone the checkout anew and time its first ``make story``, set-up included."""
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "clone"
        subprocess.run(
            ["git", "clone", "--quiet", "--no-local", str(CHECKOUT), str(clone)], check=True
        )
        git_mb, tree_mb = folder_mb(clone / ".git"), folder_mb(clone)
        start = time.perf_counter()
        subprocess.run(["make", "story", "SEED=7"], cwd=clone, check=True, stdout=sys.stderr)
        wall_s = time.perf_counter() - start
        environment_mb = folder_mb(clone / ".venv")
        shutil.rmtree(clone)
    return {
        "first_make_story_s": round(wall_s, 1),
        "environment_mb": environment_mb,
        "clone_mb": tree_mb,
        "history_mb": git_mb,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=3)
    parser.add_argument("--setup", action="store_true", help="time a fresh clone's first story too")
    parser.add_argument("--out", type=Path, default=CHECKOUT / "build" / "bench.json")
    options = parser.parse_args()
    figures: dict[str, Any] = {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "machine": f"{platform.machine()}, Python {platform.python_version()}",
        **measure_stories(options.stories),
    }
    if options.setup:
        figures["setup"] = measure_setup()
    table = Table("figure", "value", title="Storyloom on this machine")
    for name, value in figures.items():
        rows = value.items() if isinstance(value, dict) else [("", value)]
        for key, item in rows:
            table.add_row(f"{name} {key}".strip(), str(item))
    out.print(table)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(figures, indent=2) + "\n")
    out.print(f"written to {options.out}")


if __name__ == "__main__":
    main()

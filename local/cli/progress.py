"""The live display of a story being made: a line a state, with its time."""

from types import TracebackType
from typing import Any

from rich.console import Group
from rich.live import Live
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from local.cli.console import err

WORDS = {
    "ValidatePrompt": "Checking the choices",
    "PlanStory": "Planning five scenes",
    "WriteCandidates": "Writing stories",
    "RankCandidates": "Choosing the best one",
    "FilterStory": "Making sure it is fit for children",
    "WaitForReview": "Waiting for a grown-up",
    "ReadStory": "Reading it closely",
    "ComposeScene": "Painting the scenes",
    "NarrateStory": "Reading it aloud",
    "ArrangeMusic": "Making the music",
    "PublishStory": "Binding the book",
    "RecordFailure": "Writing down what went wrong",
}
MARKS = {"done": "[green]✓[/]", "failed": "[red]✗[/]"}


class ProgressDisplay:
    """Shows the states of one story as they come; quiet when told so or without a terminal."""

    def __init__(self, quiet: bool = False) -> None:
        """Prepare the display."""
        self._quiet = quiet
        self._live = Live(console=err, refresh_per_second=8, transient=False)
        self._plain = not err.is_terminal
        self._told: set[str] = set()
        self._spinner = Spinner("dots")

    def __enter__(self) -> "ProgressDisplay":
        """Show it."""
        if not self._quiet and not self._plain:
            self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the last state on the screen."""
        self._live.stop()

    def show(self, status: dict[str, Any]) -> None:
        """Show a story's status."""
        steps = [step for step in status["steps"] if step["name"] in WORDS]
        if self._quiet:
            return
        if self._plain:
            self._tell(steps)
            return
        table = Table.grid(padding=(0, 1))
        for step in steps:
            mark: Any = MARKS.get(step["status"]) or self._spinner
            seconds = f"{step['elapsed_ms'] / 1000:6.1f} s"
            table.add_row(mark, WORDS[step["name"]], Text(seconds, style="dim"))
        self._live.update(Group(table))

    def _tell(self, steps: list[dict[str, Any]]) -> None:
        # Without a terminal each state is one line, said when it is done.
        for step in steps:
            if step["status"] != "running" and step["name"] not in self._told:
                self._told.add(step["name"])
                mark = "ok" if step["status"] == "done" else "FAILED"
                err.print(f"{step['elapsed_ms'] / 1000:6.1f} s  {mark:6}  {WORDS[step['name']]}")

"""``storyloom``: make stories, serve the studio, review, and look into each model."""

import os
import sys

import typer
from rich.markup import escape
from storyloom.errors import RejectedError, StoryloomError
from typer import Abort, TyperException

from local.cli import families, inspection, reviews, stories
from local.cli.console import emit, err
from local.errors import LocalStackError, RefusedError

INTERRUPTED = 130

app = typer.Typer(
    name="storyloom",
    help=(
        "Stories for children: planned, written, drawn, narrated and scored on this machine.\n\n"
        "With --json a command writes one JSON object to standard output: its result, or "
        "{error, message} when it fails. Exit codes: 0 done, 1 trouble, 2 refused or wrong usage, "
        "3 a model server did not come up, 4 folder or port in use, 5 disk, 6 the story failed, "
        "7 it waits for a review, 130 interrupted."
    ),
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)
stories.register(app)
reviews.register(app)
families.register(app)
inspection.register(app)


def main() -> None:
    """Run the command line; every known trouble is one line on standard error.

    With ``--json`` the trouble is also one JSON object ``{error, message}`` on standard output.
    Exit codes: 0 done, 1 trouble, 2 refused or wrong usage, 3 a model server did not come up,
    4 the data folder or a port is in use, 5 the disk, 6 the story failed, 7 it waits for a
    review, 130 interrupted.
    """
    try:
        code = app(standalone_mode=False)
    except LocalStackError as error:
        code = _trouble(error_name(error), str(error), error.exit_code)
    except StoryloomError as error:
        code = _trouble(type(error).__name__, str(error), 2 if _is_refusal(error) else 1)
    except TyperException as error:
        code = _misused(error)
    except Abort:
        code = _trouble("Aborted", "stopped; nothing was changed", 1)
    except BrokenPipeError:
        # Whoever read our output has gone; the interpreter must not fail to flush it either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    except KeyboardInterrupt:
        code = INTERRUPTED
    if code == INTERRUPTED:
        _trouble("Interrupted", "interrupted; nothing half-made was published", INTERRUPTED)
    sys.exit(code if isinstance(code, int) else 0)


def error_name(error: LocalStackError) -> str:
    """Return an error's name for JSON: the API's own where the API refused, else its class."""
    return error.name if isinstance(error, RefusedError) else type(error).__name__


def _is_refusal(error: StoryloomError) -> bool:
    return isinstance(error, RejectedError)


def _misused(error: TyperException) -> int:
    wording = getattr(error, "format_message", lambda: str(error))()
    if not wording.strip():
        # A command group without a command: its help is already shown.
        return 2
    return _trouble("UsageError", f"{wording} (storyloom --help shows what there is)", 2)


def _trouble(name: str, message: str, code: int) -> int:
    line = " ".join(message.split())
    err.print(f"[red]storyloom:[/] {escape(line)}", soft_wrap=True)
    if "--json" in sys.argv[1:]:
        emit({"error": name, "message": line})
    return code


if __name__ == "__main__":
    main()

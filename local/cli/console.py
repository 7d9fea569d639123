"""How commands speak: results on standard output, everything else on standard error."""

import json
import sys
from collections.abc import Iterator
from typing import Any

import typer
from rich.console import Console

err = Console(stderr=True, highlight=False)


def emit(value: Any) -> None:
    """Write one JSON object on one line of standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def say(text: str) -> None:
    """Write a line for people to standard output."""
    sys.stdout.write(text + "\n")


def json_lines(source: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSON-lines file, ``-`` for standard input; empty lines are skipped.

    Raises:
        typer.BadParameter: the file cannot be read, or a line is not a JSON object.
    """
    try:
        stream = sys.stdin.buffer if source == "-" else open(source, "rb")  # noqa: SIM115
    except OSError as error:
        raise typer.BadParameter(f"cannot read {source}: {error.strerror}") from error
    with stream:
        for number, line in enumerate(stream, 1):
            if not line.strip():
                continue
            try:
                value = json.loads(line)
            except ValueError as error:
                raise typer.BadParameter(f"line {number} is not JSON: {error}") from error
            if not isinstance(value, dict):
                raise typer.BadParameter(f"line {number} is not a JSON object")
            yield value

"""``storyloom``: make stories, serve the studio, review, and look into each model."""

import sys

import typer

from local.cli import families, inspection, reviews, stories
from local.cli.console import err
from local.errors import LocalStackError

app = typer.Typer(
    name="storyloom",
    help="Stories for children: planned, written, drawn, narrated and scored on this machine.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)
stories.register(app)
reviews.register(app)
families.register(app)
inspection.register(app)


def main() -> None:
    """Run the command line; every known trouble is one line on standard error.

    Exit codes: 0 done, 1 trouble, 2 refused or wrong usage, 3 a model server did not come up,
    4 the data folder or a port is in use, 5 the disk, 6 the story failed, 7 it waits for a
    review, 130 interrupted.
    """
    try:
        app()
    except LocalStackError as error:
        err.print(f"[red]storyloom:[/] {error}", soft_wrap=True)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        err.print("storyloom: interrupted; nothing half-made was published")
        sys.exit(130)


if __name__ == "__main__":
    main()

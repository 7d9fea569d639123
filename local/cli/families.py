"""Commands for parents: consent and deletion."""

from typing import Annotated

import typer

from local.cli.console import emit, say
from local.cli.stories import Family, Json
from local.paths import home_dir
from local.studio_client import ask, open_studio

consent = typer.Typer(help="Parental consent.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(consent, name="consent")
    app.command("delete")(delete_family)


@consent.command()
def grant(
    guardian: Annotated[str, typer.Option(help="Who gives consent.")],
    family: Family = "home",
    as_json: Json = False,
) -> None:
    """Record a parent's consent; it lasts a year."""
    _consent("PUT", family, as_json, {"guardian": guardian})


@consent.command()
def withdraw(family: Family = "home", as_json: Json = False) -> None:
    """Withdraw consent: no further story is made for the family."""
    _consent("DELETE", family, as_json)


@consent.command()
def status(family: Family = "home", as_json: Json = False) -> None:
    """Show how consent stands."""
    _consent("GET", family, as_json)


def _consent(method: str, family: str, as_json: bool, body: dict[str, str] | None = None) -> None:
    with open_studio(home_dir(), with_models=False) as studio:
        answer = ask(studio, method, f"/consents/{family}", body)
    if as_json:
        emit(answer)
    else:
        say(f"consent of family '{family}': {answer['status']}")


def delete_family(
    family: Family = "home",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Json = False,
) -> None:
    """Remove every trace of a family from the library: stories, media, reviews, consent.

    Story folders that were written out lie outside the library and are yours to delete.
    """
    if not yes:
        question = f"Delete everything of family '{family}'? This cannot be undone"
        typer.confirm(question, abort=True, err=True)
    with open_studio(home_dir(), with_models=False) as studio:
        answer = ask(studio, "DELETE", f"/families/{family}")
    if as_json:
        emit(answer)
    else:
        say(f"deleted {answer['stories']} stories and {answer['objects']} files")

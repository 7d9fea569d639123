"""Commands that make and serve stories: create, catalog, list, open, serve."""

import secrets
from pathlib import Path
from typing import Annotated, Any

import typer

from local.cli.choices import complete_choices
from local.cli.console import emit, err, say
from local.cli.progress import ProgressDisplay
from local.export import export_story
from local.paths import STORIES, home_dir
from local.story_run import ensure_consent, run_to_end
from local.studio_client import Studio, ask, fetch_book, open_studio

Json = Annotated[
    bool, typer.Option("--json", help="Write one JSON object: the result, or {error, message}.")
]
Family = Annotated[str, typer.Option(help="The family that the story belongs to.")]
Out = Annotated[Path, typer.Option(help="Folder in which the story's folder is made.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(create)
    app.command()(catalog)
    app.command("list")(list_stories)
    app.command()(export)
    app.command()(serve)


def create(
    theme: Annotated[str | None, typer.Option(help="The story's world.")] = None,
    hero: Annotated[str | None, typer.Option(help="Who the story is about.")] = None,
    color: Annotated[str | None, typer.Option(help="The colour that runs through it.")] = None,
    adjective: Annotated[str | None, typer.Option(help="What kind of story it is.")] = None,
    name: Annotated[str | None, typer.Option(help="The hero's name.")] = None,
    seed: Annotated[
        int | None, typer.Option(min=0, max=2**31 - 1, help="The same seed, the same story.")
    ] = None,
    out: Out = STORIES,
    family: Family = "home",
    ask_choices: Annotated[bool, typer.Option("--ask", help="Ask for what is missing.")] = False,
    timings: Annotated[bool, typer.Option(help="Print the wall time of each state.")] = False,
    as_json: Json = False,
) -> None:
    """Make one story and write it to a folder that plays offline."""
    seed = secrets.randbelow(2**31) if seed is None else seed
    given = {"theme": theme, "hero": hero, "color": color, "adjective": adjective, "name": name}
    with open_studio(home_dir()) as studio:
        choices = complete_choices(given, ask(studio, "GET", "/catalogue"), seed, ask_choices)
        if not as_json:
            _say_choices(choices, seed)
        if ensure_consent(studio, family, "the adult at this machine"):
            err.print(
                f"Recorded your consent, as the adult at this machine, for family '{family}'. "
                f"Take it back any time: storyloom consent withdraw --family {family}"
            )
        started = ask(studio, "POST", "/stories", {"family_id": family, "seed": seed, **choices})
        _finish(studio, family, started["story_id"], out, timings, as_json)


def _finish(
    studio: Studio, family: str, story_id: str, out: Path, timings: bool, as_json: bool
) -> None:
    with ProgressDisplay(quiet=as_json) as display:
        status = run_to_end(studio, family, story_id, display.show)
    book, files = fetch_book(studio, family, story_id)
    page = export_story(book, files, out / story_id)
    if as_json:
        emit(
            {
                "story_id": story_id,
                "title": book.title,
                "seed": status["seed"],
                "folder": str(page.parent),
                "page": str(page),
                "steps": status["steps"],
            }
        )
        return
    if timings:
        for step in status["steps"]:
            say(f"{step['name']:18} {step['elapsed_ms']:7d} ms")
    err.print(f"[bold]{book.title}[/] is ready. Open this page to play it:")
    say(str(page))


def _say_choices(choices: dict[str, str], seed: int) -> None:
    err.print(
        f"A [bold]{choices['adjective']}[/] story about [bold]{choices['name']}[/] the "
        f"[bold]{choices['hero']}[/] ({choices['theme'].replace('_', ' ')}), in "
        f"[bold]{choices['color']}[/], seed {seed}"
    )


def catalog(as_json: Json = False) -> None:
    """Show what may be chosen."""
    with open_studio(home_dir(), with_models=False) as studio:
        catalogue = ask(studio, "GET", "/catalogue")
    if as_json:
        emit(catalogue)
        return
    for key, theme in catalogue["themes"].items():
        say(f"{key}: {', '.join(theme['heroes'])}")
    say(f"colors: {', '.join(catalogue['colors'])}")
    say(f"adjectives: {', '.join(catalogue['adjectives'])}")
    for pronoun, names in catalogue["names"].items():
        say(f"names ({pronoun}): {', '.join(names)}")


def list_stories(family: Family = "home", as_json: Json = False) -> None:
    """List a family's stories, newest first."""
    with open_studio(home_dir(), with_models=False) as studio:
        stories: list[dict[str, Any]] = ask(studio, "GET", "/stories", family_id=family)["stories"]
    if as_json:
        emit({"stories": stories})
        return
    for story in stories:
        say(f"{story['story_id']}  {story['status']:18}  {story['title']}")


def export(
    story_id: str, out: Out = STORIES, family: Family = "home", as_json: Json = False
) -> None:
    """Write a published story of the library to a folder that plays offline."""
    with open_studio(home_dir(), with_models=False) as studio:
        book, files = fetch_book(studio, family, story_id)
    page = export_story(book, files, out / story_id)
    if as_json:
        emit({"story_id": story_id, "page": str(page)})
    else:
        say(str(page))


def serve(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8300,
    as_json: Annotated[
        bool, typer.Option("--json", help="Write {url} when it is open, or {error, message}.")
    ] = False,
) -> None:
    """Serve the studio, the player and the HTTP API on this machine until stopped."""
    from local.gateway import serve_studio

    serve_studio(home_dir(), port, lambda url: emit({"url": url}) if as_json else None)

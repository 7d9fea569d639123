"""Commands for reviewers: what waits, approve, reject."""

from typing import Annotated, Any

import typer

from local.cli.console import emit, err, say
from local.cli.stories import Json, Out, _finish
from local.paths import STORIES, home_dir
from local.studio_client import Studio, ask, open_studio

Reviewer = Annotated[str, typer.Option(help="Who decides.")]
Note = Annotated[str, typer.Option(help="Why.")]

reviews = typer.Typer(help="Stories that wait for a person.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the command group."""
    app.add_typer(reviews, name="review")


@reviews.command("list")
def list_waiting(as_json: Json = False) -> None:
    """Show the stories that wait, with texts and reasons."""
    with open_studio(home_dir(), with_models=False) as studio:
        waiting: list[dict[str, Any]] = ask(studio, "GET", "/reviews")["reviews"]
    if as_json:
        emit({"reviews": waiting})
        return
    if not waiting:
        say("nothing waits for a review")
    for review in waiting:
        say(f"{review['story_id']}  {review['title']}")
        for reason in review["reasons"]:
            say(f"  scene {reason['scene_index'] + 1}: {reason['category']}: {reason['detail']}")
        for number, text in enumerate(review["scenes"], 1):
            say(f"  {number}. {text}")


@reviews.command()
def approve(
    story_id: str,
    reviewer: Reviewer = "local reviewer",
    note: Note = "",
    family: Annotated[str, typer.Option(help="The story's family.")] = "home",
    out: Out = STORIES,
    as_json: Json = False,
) -> None:
    """Let a held story go on, and write its book when it is done."""
    with open_studio(home_dir()) as studio:
        _decide(studio, story_id, "approve", reviewer, note)
        _finish(studio, family, story_id, out, timings=False, as_json=as_json)


@reviews.command()
def reject(
    story_id: str, reviewer: Reviewer = "local reviewer", note: Note = "", as_json: Json = False
) -> None:
    """Refuse a held story."""
    with open_studio(home_dir(), with_models=False) as studio:
        answer = _decide(studio, story_id, "reject", reviewer, note)
    if as_json:
        emit(answer)
    else:
        err.print(f"story {story_id} was rejected")


def _decide(
    studio: Studio, story_id: str, decision: str, reviewer: str, note: str
) -> dict[str, Any]:
    body = {"decision": decision, "reviewer": reviewer, "note": note}
    return ask(studio, "POST", f"/reviews/{story_id}", body)

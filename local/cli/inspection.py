"""Commands that look into one model at a time: JSON lines in, JSON lines out, in order."""

from collections.abc import Callable
from typing import Annotated, Any

import typer
from pydantic import ValidationError
from storyloom.contracts.base import outline

from local.cli.console import emit, json_lines
from local.errors import LocalStackError
from local.inspect_models import (
    arrange_music,
    lay_out_scene,
    parse_text,
    plan_story,
    read_story,
    score_coherence,
    score_mood,
    score_safety,
    write_story,
)

Source = Annotated[str, typer.Argument(help="A file of JSON lines; - is standard input.")]
Json = Annotated[
    bool, typer.Option("--json", help="JSON lines anyway; {error, message} ends them.")
]
Step = Callable[[dict[str, Any]], dict[str, Any]]

score = typer.Typer(help="Scores of one model.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(score, name="score")
    for command in (plan, write, read, parse, layout, arrange):
        app.command()(command)


def each(source: str, step: Step) -> None:
    """Answer each line; a line that cannot be answered stops with its number and the cause."""
    for number, request in enumerate(json_lines(source), 1):
        try:
            answer = step(request)
        except KeyError as error:
            raise LocalStackError(f"object {number}: missing field {error}") from error
        except ValidationError as error:
            raise LocalStackError(f"object {number}: {outline(error)}") from error
        except (ValueError, TypeError, AttributeError, IndexError) as error:
            raise LocalStackError(f"object {number}: {error}") from error
        emit(answer)


def plan(source: Source = "-", as_json: Json = True) -> None:
    """{theme, hero, color, adjective, name, seed} -> {title, scenes: [[keyword]]}."""
    each(source, plan_story())


def write(source: Source = "-", as_json: Json = True) -> None:
    """{prompt fields, plan, seed, num_candidates} -> {candidates: [{scenes: [text]}]}."""
    each(source, write_story())


def read(source: Source = "-", as_json: Json = True) -> None:
    """{scenes, hero, name} -> {resolved, pronouns, entities, relations}."""
    each(source, read_story())


def parse(source: Source = "-", as_json: Json = True) -> None:
    """{text} -> {conllu, tokens}."""
    each(source, parse_text())


def layout(source: Source = "-", as_json: Json = True) -> None:
    """{theme, place, text, color, hero, name, objects?} -> {background, objects}."""
    each(source, lay_out_scene())


def arrange(
    source: Source = "-",
    midi: Annotated[str, typer.Option(help="Write the (last) score to this MIDI file.")] = "",
    as_json: Json = True,
) -> None:
    """{hero, theme, color, seed, scenes: [{duration_ms, valence, arousal}]} -> {scenes}."""
    each(source, arrange_music(midi))


@score.command()
def coherence(source: Source = "-", as_json: Json = True) -> None:
    """{scenes} -> {score}."""
    each(source, score_coherence())


@score.command()
def mood(source: Source = "-", as_json: Json = True) -> None:
    """{text} -> {valence, arousal}."""
    each(source, score_mood())


@score.command()
def safety(source: Source = "-", as_json: Json = True) -> None:
    """{text} -> {unsafe, categories, decision}."""
    each(source, score_safety())

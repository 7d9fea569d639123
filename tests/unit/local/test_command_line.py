"""One line for each trouble, one JSON object with --json, and the exit code that was promised."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from storyloom.errors import ConflictError, DefectError
from storyloom.prompt.catalogue import load_catalogue
from typer.testing import CliRunner

from local import errors
from local.cli import families, stories
from local.cli import main as cli
from local.cli.choices import complete_choices
from local.cli.console import json_lines
from local.cli.inspection import each

CATALOGUE = load_catalogue().model_dump(mode="json")
NONE_GIVEN = dict.fromkeys(("theme", "hero", "color", "adjective", "name"))
TROUBLES = [
    (errors.LocalStackError("odd"), 1, "LocalStackError"),
    (errors.RefusedError("ConsentMissingError", "ask a parent"), 2, "ConsentMissingError"),
    (errors.RefusedError("NotFoundError", ""), 2, "NotFoundError"),
    (errors.ModelServerError("the planner's weights\nare missing"), 3, "ModelServerError"),
    (errors.StackBusyError("another storyloom"), 4, "StackBusyError"),
    (errors.DiskError("[Errno 28] No space left"), 5, "DiskError"),
    (errors.StoryFailedError("story s1 ended"), 6, "StoryFailedError"),
    (errors.StoryHeldError("story s1 waits"), 7, "StoryHeldError"),
    (ConflictError("the folder holds something else"), 2, "ConflictError"),
    (DefectError("a row is odd"), 1, "DefectError"),
    (KeyboardInterrupt(), 130, "Interrupted"),
]


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["storyloom", *arguments])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert isinstance(caught.value.code, int)
    return caught.value.code


def opening(trouble: BaseException) -> Any:
    def open_studio(*_: Any, **__: Any) -> Any:
        raise trouble

    return open_studio


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize(
    ("trouble", "code", "name"), TROUBLES, ids=[f"{name}-{code}" for _, code, name in TROUBLES]
)
def test_each_trouble_has_its_line_and_exit_code(
    trouble: BaseException,
    code: int,
    name: str,
    as_json: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(stories, "open_studio", opening(trouble))
    assert run(monkeypatch, "list", *(["--json"] if as_json else [])) == code
    out, err = capsys.readouterr()
    message = " ".join(str(trouble).split())
    assert err.count("\n") == 1
    assert message in err
    assert "Traceback" not in err
    if as_json:
        assert out.count("\n") == 1
        told = json.loads(out)
        assert told["error"] == name
        assert message in told["message"]
    else:
        assert out == ""


def test_exit_codes_are_not_shared_by_two_troubles() -> None:
    kinds = errors.LocalStackError.__subclasses__()
    codes = [kind.exit_code for kind in kinds]
    assert len(set(codes)) == len(codes) >= 6
    assert 0 not in codes


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["bogus"], "bogus"),
        (["create", "--seed", "x"], "--seed"),
        (["create", "--seed", "-1"], "--seed"),
        (["create", "--bogus"], "--bogus"),
        (["serve", "--port", "70000"], "--port"),
        (["consent", "grant"], "--guardian"),
        (["review", "approve"], "STORY_ID"),
        (["score", "mood", "/no/such/file"], "/no/such/file"),
    ],
)
def test_wrong_usage_is_told_in_one_line(
    arguments: list[str],
    named: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(monkeypatch, *arguments, "--json") == 2
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert told["error"] == "UsageError"
    assert named.lower() in told["message"].lower()
    assert err.count("\n") == 1


def test_help_is_no_error_and_tells_of_json_and_exit_codes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "--help") == 0
    text = capsys.readouterr().out
    for word in ("--json", "create", "review", "130"):
        assert word in text
    assert run(monkeypatch, "review") == 2
    assert "approve" in capsys.readouterr().out


def test_deleting_asks_first_and_no_means_no(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = opening(AssertionError("nothing may be opened"))
    monkeypatch.setattr(families, "open_studio", opened)
    result = CliRunner().invoke(cli.app, ["delete", "--json"], input="n\n")
    assert result.exit_code == 1
    assert not isinstance(result.exception, AssertionError)
    assert result.stdout.strip() == "n", "only the typed answer, which the runner echoes"
    assert "cannot be undone" in result.stderr


def test_what_is_missing_is_drawn_by_the_seed() -> None:
    drawn = [complete_choices(NONE_GIVEN, CATALOGUE, seed, ask=False) for seed in range(20)]
    assert drawn[3] == complete_choices(NONE_GIVEN, CATALOGUE, 3, ask=False)
    assert len({choice["theme"] for choice in drawn}) > 3
    for choice in drawn:
        assert choice["hero"] in CATALOGUE["themes"][choice["theme"]]["heroes"]
        assert load_catalogue().pronoun_of(choice["name"])


@pytest.mark.parametrize(("theme", "hero"), [("castle", None), ("moon", None), ("moon", "fox")])
def test_what_is_given_stays_even_when_the_studio_will_refuse_it(
    theme: str, hero: str | None
) -> None:
    given = {**NONE_GIVEN, "theme": theme, "hero": hero, "name": "Zeki"}
    chosen = complete_choices(given, CATALOGUE, 1, ask=False)
    assert (chosen["theme"], chosen["name"]) == (theme, "Zeki")
    assert chosen["hero"] == hero if hero else chosen["hero"] in CATALOGUE["heroes"]


def test_json_lines_are_read_from_a_file_and_from_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '{"a": 1}\n\n  \n{"b": "é"}'.encode()
    (tmp_path / "lines").write_bytes(text)
    wanted = [{"a": 1}, {"b": "é"}]
    assert list(json_lines(str(tmp_path / "lines"))) == wanted
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
    assert list(json_lines("-")) == wanted


@pytest.mark.parametrize(
    ("second", "told"),
    [
        (b"{", "line 2 is not JSON"),
        (b"[1]", "line 2 is not a JSON object"),
        (b"\xff", "line 2 is not JSON"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, second: bytes, told: str) -> None:
    (tmp_path / "lines").write_bytes(b'{"a": 1}\n' + second)
    lines = json_lines(str(tmp_path / "lines"))
    assert next(lines) == {"a": 1}
    with pytest.raises(typer.BadParameter, match=told):
        next(lines)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (KeyError("text"), "object 2: missing field 'text'"),
        (ValueError("too long"), "object 2: too long"),
        (TypeError("not a list"), "object 2: not a list"),
    ],
)
def test_an_object_that_cannot_be_answered_is_named(
    fault: Exception, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lines").write_text('{"a": 1}\n{"a": 2}\n{"a": 3}\n')

    def step(request: dict[str, Any]) -> dict[str, Any]:
        if request["a"] == 2:
            raise fault
        return request

    with pytest.raises(errors.LocalStackError, match=told):
        each(str(tmp_path / "lines"), step)
    assert capsys.readouterr().out == '{"a": 1}\n'

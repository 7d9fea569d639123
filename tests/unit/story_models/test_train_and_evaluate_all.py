"""What trains and measures everything names commands that exist, with options that they take."""

import ast
import importlib.util
from pathlib import Path

import pytest

from model_containers import evaluate, train_all

CONTAINERS = Path(train_all.__file__).parent


def source_of(module: str) -> ast.Module:
    spec = importlib.util.find_spec(f"model_containers.{module}")
    assert spec is not None, f"no module {module}"
    assert spec.origin is not None
    return ast.parse(Path(spec.origin).read_text(encoding="utf-8"))


def options_of(module: str) -> set[str]:
    """Collect the option names of a command without importing it; torch may be absent."""
    tree = source_of(module)
    found = {
        argument.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "add_argument"
        for argument in call.args
        if isinstance(argument, ast.Constant)
    }
    for statement in ast.walk(tree):
        if isinstance(statement, ast.ImportFrom) and "main" in [n.name for n in statement.names]:
            assert statement.module is not None
            found |= options_of(statement.module.removeprefix("model_containers."))
    return found


def is_a_command(module: str) -> bool:
    return any(
        isinstance(statement, ast.If) and "__main__" in ast.unparse(statement.test)
        for statement in source_of(module).body
    )


def with_corpora(folder: Path) -> Path:
    for name in (
        "parser/en_ewt-ud-train.conllu.gz",
        "parser/en_ewt-ud-dev.conllu.gz",
        "stories/train.jsonl.gz",
        "safety/davidson_dev.jsonl.gz",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def commands(folder: Path) -> list[tuple[str, tuple[str, ...]]]:
    data = with_corpora(folder)
    return [(s.module, s.arguments) for s in train_all.all_steps(data, folder / "out")] + [
        (one.module, one.arguments) for one in evaluate.evaluations(data)
    ]


def test_every_command_exists_and_takes_what_it_is_given(tmp_path: Path) -> None:
    for module, arguments in commands(tmp_path):
        given = {argument for argument in arguments if argument.startswith("--")}
        assert is_a_command(module), module
        assert given <= options_of(module), module


def test_every_training_of_the_containers_is_run(tmp_path: Path) -> None:
    here = {
        f"{path.parent.name}.{path.stem}"
        for pattern in ("*/train*.py", "*/pretrain.py")
        for path in CONTAINERS.glob(pattern)
    }
    trainings = {module for module in here if is_a_command(module)}
    # These two only hand on to the others.
    trainings -= {"reader.train", "serving.training"}
    assert len(trainings) >= 9
    assert trainings <= {module for module, _ in commands(tmp_path)}


def test_no_training_writes_over_what_is_served(tmp_path: Path) -> None:
    for step in train_all.all_steps(with_corpora(tmp_path), tmp_path / "out"):
        names = dict(zip(step.arguments, step.arguments[1:], strict=False))
        target = names.get("--thresholds") or names.get("--out")
        if target is None:
            assert step.module == "decoder.pretrain", "its default is a folder in build"
        else:
            assert Path(target).is_relative_to(tmp_path / "out"), step


def test_the_parser_is_trained_in_two_stages_and_only_with_its_treebank(tmp_path: Path) -> None:
    def stages(data: Path) -> list[tuple[str, ...]]:
        steps = train_all.all_steps(data, tmp_path / "out")
        return [step.arguments for step in steps if step.module == "reader.train_parser"]

    assert stages(tmp_path / "nowhere") == []
    first, second = stages(with_corpora(tmp_path))
    assert "--base" not in first
    assert second[second.index("--base") + 1] == first[first.index("--out") + 1]


def test_training_stops_at_the_first_failure(capfd: pytest.CaptureFixture[str]) -> None:
    steps = [train_all.Step("no_such_part", ()), train_all.Step("never_reached", ())]
    assert train_all.run(steps) != 0
    out, err = capfd.readouterr()
    assert "no_such_part ended with exit code" in err
    assert "never_reached" not in out


def test_what_needs_absent_corpora_is_skipped_and_named(tmp_path: Path) -> None:
    missing = {one.title: one.missing for one in evaluate.evaluations(tmp_path)}
    assert str(tmp_path) in missing["reader: parser"]
    assert str(tmp_path) in missing["reader: safety"]
    assert not missing["planner"]
    assert not missing["ranker"]


def test_the_count_tells_measured_skipped_and_failed(capfd: pytest.CaptureFixture[str]) -> None:
    chosen = [
        evaluate.Evaluation("one", "ranker.evaluate", ("--help",)),
        evaluate.Evaluation("two", "ranker.evaluate", missing="needs a corpus"),
        evaluate.Evaluation("three", "no_such_part"),
    ]
    assert evaluate.run(chosen) == 1
    out = capfd.readouterr().out
    assert "== two: skipped, needs a corpus" in out
    assert out.splitlines()[-1] == "1 measured, 1 skipped, 1 failed"

"""What is shipped as weights is weights, within the agreed sizes."""

import pytest

from local.paths import CHECKOUT

MAX_FILE_BYTES, MAX_ALL_BYTES = 45_000_000, 150_000_000
FILES = sorted(path for path in CHECKOUT.glob("model_containers/*/weights/**/*") if path.is_file())
GRAPHS = [path for path in FILES if path.suffix == ".onnx"]


def test_every_model_is_shipped_and_all_are_small_enough() -> None:
    assert len(GRAPHS) == 4
    sizes = [path.stat().st_size for path in FILES]
    assert max(sizes) <= MAX_FILE_BYTES
    assert sum(sizes) <= MAX_ALL_BYTES


@pytest.mark.parametrize("path", GRAPHS, ids=lambda path: path.parts[-3])
def test_a_graph_tells_nothing_of_the_machine_that_exported_it(path: object) -> None:
    data = path.read_bytes()  # type: ignore[attr-defined]
    assert b"stack_trace" not in data
    assert b".py" not in data

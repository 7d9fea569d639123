"""What `sam build` makes of the checkout, and the emulated AWS that it runs against."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from local.template import load_template
from tests.sam.deployment_tools import (
    IMAGE_FUNCTIONS,
    RUNTIME,
    WORK,
    runtime_emulator,
    runtime_python,
    sam,
)
from tests.sam.emulated_aws import EmulatedAws
from tests.sam.emulated_function import EmulatedFunction
from tests.sam.lacking import fail_in_ci


@pytest.fixture(scope="session")
def built() -> Path:
    """The folder with every zip function and both layers, built on this machine."""
    excluded = [part for name in IMAGE_FUNCTIONS for part in ("--exclude", name)]
    folder = WORK / "built"
    done = sam("build", *excluded, "--cached", "--cache-dir", WORK / "cache", "--build-dir", folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def runtime() -> Path:
    """The folder with Lambda's runtime interface client."""
    wanted = (Path(__file__).parent / "runtime.txt").read_text()
    folder = WORK / RUNTIME
    if not (folder / "wanted.txt").exists() or (folder / "wanted.txt").read_text() != wanted:
        requirements = ["-r", Path(__file__).parent / "runtime.txt"]
        pip = [runtime_python(), "-m", "pip", "install", "--quiet", "--only-binary=:all:"]
        done = subprocess.run(
            [*pip, "--upgrade", "--target", folder, *requirements],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            fail_in_ci(f"awslambdaric could not be installed for {RUNTIME}: {done.stderr[-300:]}")
        (folder / "wanted.txt").write_text(wanted)
    return folder


@pytest.fixture(scope="module")
def aws() -> Iterator[EmulatedAws]:
    """An emulated AWS that processes and containers of this machine reach."""
    with EmulatedAws() as started:
        yield started


@pytest.fixture
def tables(aws: EmulatedAws) -> EmulatedAws:
    """The template's tables, empty."""
    aws.reset()
    return aws


@pytest.fixture
def emulated(built: Path, runtime: Path, tables: EmulatedAws) -> Callable[[str], EmulatedFunction]:
    """Make a built function ready to run under the runtime emulator."""

    def make(logical_id: str) -> EmulatedFunction:
        properties = load_template()["Resources"][logical_id]["Properties"]
        layers = [built / layer["Ref"] / "python" for layer in properties["Layers"]]
        return EmulatedFunction(
            runtime_emulator(),
            runtime_python(),
            built / logical_id,
            (*layers, runtime),
            tables.environment("127.0.0.1"),
            properties["Timeout"],
        )

    return make

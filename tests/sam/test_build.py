"""What `sam build` makes can be deployed: complete, and within Lambda's limits."""

import shutil
import subprocess
import zipfile
from pathlib import Path
from shutil import ignore_patterns

import pytest

from local.paths import CHECKOUT
from local.template import load_template
from tests.sam.deployment_tools import IMAGE_FUNCTIONS, runtime_python

LAMBDA_UNZIPPED_LIMIT_BYTES = 250 * 2**20
RESOURCES = load_template()["Resources"]
ZIP_FUNCTIONS = {
    name: item["Properties"]
    for name, item in RESOURCES.items()
    if item["Type"] == "AWS::Serverless::Function" and "Runtime" in item["Properties"]
}
PACKAGES = {"storyloom": "StoryloomLayer", "asset_library": "AssetLibraryLayer"}


def size_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def files_of(package: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(package.parent)): path.read_bytes()
        for path in package.rglob("*")
        # Pages for people may be left behind.
        if path.is_file() and path.suffix != ".md" and "__pycache__" not in path.parts
    }


def test_every_function_is_a_zip_or_an_image_that_these_tests_know() -> None:
    images = {n for n, r in RESOURCES.items() if r["Properties"].get("PackageType") == "Image"}
    assert images == set(IMAGE_FUNCTIONS)


@pytest.mark.parametrize("logical_id", sorted(ZIP_FUNCTIONS))
def test_a_function_with_its_layers_stays_under_the_limit(built: Path, logical_id: str) -> None:
    layers = [layer["Ref"] for layer in ZIP_FUNCTIONS[logical_id]["Layers"]]
    total = sum(size_bytes(built / part) for part in (logical_id, *layers))
    assert (built / logical_id / "app.py").is_file()
    assert total < LAMBDA_UNZIPPED_LIMIT_BYTES


@pytest.mark.parametrize(("package", "layer"), sorted(PACKAGES.items()))
def test_a_layer_carries_every_file_of_its_package(built: Path, package: str, layer: str) -> None:
    # Another build of the very same sources may be drawing: names are compared, not contents.
    source = set(files_of(CHECKOUT / "layers" / package / package))
    assert set(files_of(built / layer / "python" / package)) == source


def test_the_layer_carries_what_the_package_depends_on(built: Path) -> None:
    names = {path.name for path in (built / "StoryloomLayer" / "python").iterdir()}
    assert {"pydantic", "pydantic_core", "aws_lambda_powertools", "boto3", "numpy", "PIL"} <= names


@pytest.mark.parametrize("package", sorted(PACKAGES))
def test_an_installed_package_carries_every_file_of_its_sources(
    package: str, tmp_path: Path
) -> None:
    """The images install the packages: what packaging forgets is missing there alone."""
    # Building leaves files beside the sources, which must not come into the next layer.
    source = tmp_path / package
    shutil.copytree(CHECKOUT / "layers" / package, source, ignore=ignore_patterns("*.egg-info"))
    pip = [runtime_python(), "-m", "pip", "wheel", "--quiet", "--no-deps"]
    done = subprocess.run(
        [*pip, "--wheel-dir", tmp_path, source],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if not name.endswith(".md")}
    packed = {name for name in packed if ".dist-info/" not in name}
    assert packed == set(files_of(source / package))


def test_layers_hold_no_second_copy_of_each_other(built: Path) -> None:
    assert not (built / "AssetLibraryLayer" / "python" / "storyloom").exists()
    assert not (built / "StoryloomLayer" / "python" / "asset_library").exists()

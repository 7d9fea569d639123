"""Each image holds the files that its Dockerfile copies and every module that its code imports."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from local.paths import CHECKOUT

DOCKERFILES = sorted(CHECKOUT.glob("*/Dockerfile.*")) + sorted(CHECKOUT.glob("*/*/Dockerfile"))
PACKAGES = {"storyloom": "layers/storyloom", "asset_library": "layers/asset_library"}
# Nothing that this machine has installed may stand in for what the image lacks.
IMPORT_ONLY_FROM_IMAGE = """
import importlib, pathlib, sys
root, absent, modules = sys.argv[1], sys.argv[2].split(","), sys.argv[3].split(",")

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in absent:
            raise ModuleNotFoundError(f"{name} is not in the image", name=name)

sys.meta_path.insert(0, Absent())
sys.path.insert(0, root)
for module in modules:
    importlib.import_module(module)
copied = {path.name for path in pathlib.Path(root).iterdir()}
loaded = {n: m for n, m in sys.modules.items() if n.split(".")[0] in copied}
files = {name: getattr(module, "__file__", None) for name, module in loaded.items()}
strays = sorted(name for name, file in files.items() if file and not file.startswith(root))
assert not strays, f"not in the image: {strays}"
"""


def serving_stage(dockerfile: Path) -> str:
    """Return the instructions of the stage that serves: the first one."""
    text = dockerfile.read_text().replace("\\\n", " ")
    return re.split(r"^FROM ", text, flags=re.MULTILINE)[1]


def copies(text: str) -> list[tuple[list[str], str]]:
    found = re.findall(r"^COPY (?!--)(.+)$", text, re.MULTILINE)
    return [(line.split()[:-1], line.split()[-1]) for line in found]


def laid_out(dockerfile: Path, root: Path) -> None:
    """Copy what the image copies into a folder of this machine, relative to its program folder."""
    for sources, target in copies(serving_stage(dockerfile)):
        place = target.replace("${LAMBDA_TASK_ROOT}/", "").replace("/opt/program/", "")
        if place.startswith("/"):
            continue
        for pattern in sources:
            for source in CHECKOUT.glob(pattern):
                into = len(sources) > 1 or place.endswith("/") or "*" in pattern
                end = root / place / source.name if into else root / place
                end.parent.mkdir(parents=True, exist_ok=True)
                if source.is_dir():
                    ignored = shutil.ignore_patterns("weights", "__pycache__")
                    shutil.copytree(source, end, dirs_exist_ok=True, ignore=ignored)
                else:
                    shutil.copy(source, end)


def name_of(dockerfile: Path) -> str:
    return str(dockerfile.relative_to(CHECKOUT))


def modules_of(dockerfile: Path) -> list[str]:
    text = dockerfile.read_text()
    handlers = re.findall(r"functions/(\w+) ", text)
    if handlers:
        reader = ["model_containers.reader.inference"] if "containers/reader" in text else []
        return [*(f"functions.{name}.app" for name in handlers), *reader]
    model = dockerfile.parent.name
    return ["model_containers.serving.server", f"model_containers.{model}.inference"]


def test_there_is_an_image_for_every_model_endpoint() -> None:
    models = {path.parent.name for path in DOCKERFILES if path.parent.parent.name != CHECKOUT.name}
    assert {"planner", "generator", "ranker"} <= models


@pytest.mark.parametrize("dockerfile", DOCKERFILES, ids=name_of)
def test_what_a_dockerfile_copies_exists(dockerfile: Path) -> None:
    for sources, _ in copies(dockerfile.read_text()):
        for source in sources:
            assert list(CHECKOUT.glob(source)), source


@pytest.mark.parametrize("dockerfile", DOCKERFILES, ids=name_of)
def test_an_image_holds_every_module_that_it_imports(dockerfile: Path, tmp_path: Path) -> None:
    laid_out(dockerfile, tmp_path)
    modules = modules_of(dockerfile)
    installed = serving_stage(dockerfile)
    copied = {path.name for path in tmp_path.iterdir()}
    absent = [p for p, where in PACKAGES.items() if f"COPY {where} " not in installed]
    absent = [package for package in absent if package not in copied]
    arguments = [str(tmp_path), ",".join([*absent, "local"]), ",".join(modules)]
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ONLY_FROM_IMAGE, *arguments],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-1500:]

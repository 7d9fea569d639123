"""The SAM CLI and the Python of the Lambda runtime: where they are and how they are called."""

import os
import shutil
import subprocess
from pathlib import Path

from local.paths import CHECKOUT
from tests.sam.lacking import fail_in_ci, skip_loudly

RUNTIME = "python3.13"
WORK = CHECKOUT / "build" / "sam"
SAM = CHECKOUT / ".venv-tools" / "bin" / "sam"
IMAGE_FUNCTIONS = (
    "FilterStoryFunction",
    "ReadStoryFunction",
    "ComposeSceneFunction",
    "NarrateStoryFunction",
    "ArrangeMusicFunction",
)


def runtime_python() -> Path:
    """Return an interpreter of the Lambda runtime's version, or skip the test."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    installed = sorted(pyenv.glob(f"{RUNTIME.removeprefix('python')}.*/bin/{RUNTIME}"))
    candidates = [Path(found) for found in (shutil.which(RUNTIME), *reversed(installed)) if found]
    # A version manager's shim may lie on the path and still have no interpreter behind it.
    working = [
        c for c in candidates if not subprocess.run([c, "-V"], capture_output=True).returncode
    ]
    if not working:
        skip_loudly(
            f"the functions run on {RUNTIME}, and this machine has none; install it"
            f" (for example `pyenv install {RUNTIME.removeprefix('python')}`)"
        )
    return working[0]


def sam(*arguments: str | Path, timeout_s: float = 600) -> subprocess.CompletedProcess[str]:
    """Run the SAM CLI with the runtime's Python first on the path."""
    if not SAM.exists():
        fail_in_ci("the SAM CLI is not in .venv-tools; install it with `make .venv-tools/.done`")
    environment = {
        **os.environ,
        "PATH": f"{runtime_python().parent}{os.pathsep}{os.environ['PATH']}",
        "SAM_CLI_TELEMETRY": "0",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "local",
        "AWS_SECRET_ACCESS_KEY": "local",
    }
    return subprocess.run(
        [SAM, *arguments],
        cwd=CHECKOUT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout_s,
    )


def runtime_emulator() -> Path:
    """Return the Lambda runtime emulator that the SAM CLI carries."""
    found = sorted((SAM.parent.parent / "lib").glob("*/site-packages/samcli/local/rapid/*x86_64"))
    if not found:
        fail_in_ci("the SAM CLI in .venv-tools carries no runtime emulator; run `make sam`")
    return found[0]

"""What would be deployed passes the linters of its makers."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from local.paths import CHECKOUT

TOOLS = CHECKOUT / ".venv-tools" / "bin"
ASL_TOOLS = CHECKOUT / ".tools"


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "AWS_DEFAULT_REGION": "us-east-1", "SAM_CLI_TELEMETRY": "0"}
    return subprocess.run(
        [str(part) for part in command],
        cwd=CHECKOUT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )


def tool(name: str) -> Path:
    path = TOOLS / name
    if not path.exists():
        missing(f"{name} is not in .venv-tools; run `make contract`")
    return path


def missing(reason: str) -> None:
    """Skip on a person's machine, loudly; in CI nothing may be missing."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(f"SKIPPED, NOT CHECKED: {reason}")


@pytest.mark.parametrize(
    "command",
    [
        ("cfn-lint", "template.yaml"),
        ("sam", "validate", "--lint"),
        (
            "checkov",
            "-f",
            "template.yaml",
            "--framework",
            "cloudformation",
            "--skip-download",
            "--compact",
            "--quiet",
        ),
    ],
    ids=lambda command: command[0],
)
def test_the_template_passes(command: tuple[str, ...]) -> None:
    done = run(tool(command[0]), *command[1:])
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_state_machine_passes_the_language_validator() -> None:
    validator = ASL_TOOLS / "node_modules" / ".bin" / "asl-validator"
    if not validator.exists():
        if shutil.which("npm") is None:
            missing("npm is needed for asl-validator")
        install = run("npm", "install", "--prefix", ASL_TOOLS, "--silent", "asl-validator@4.0.0")
        assert install.returncode == 0, install.stderr
    done = run(validator, "--json-path", "statemachine/story.asl.json")
    assert done.returncode == 0, done.stdout + done.stderr

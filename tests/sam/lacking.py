"""What a test does where something that it needs is not on this machine."""

import os
from typing import NoReturn

import pytest


def skip_loudly(reason: str) -> NoReturn:
    """Skip with a reason that `pytest -rs` prints and nobody overlooks."""
    pytest.skip(f"SKIPPED, NOT CHECKED: {reason}")


def fail_in_ci(reason: str) -> NoReturn:
    """Skip on a person's machine; in CI, where set-up installs everything, fail."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    skip_loudly(reason)

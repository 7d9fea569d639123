"""Pydantic models of everything that crosses a boundary, and the version of those shapes."""

from typing import Literal

SCHEMA_VERSION: Literal["1.0"] = "1.0"
SCENE_COUNT = 5

"""Pydantic models of everything that crosses a boundary, and the version of those shapes."""

SCHEMA_VERSION = "1.0"
SCENE_COUNT = 5

"""The base of every contract: frozen, and strict about unknown fields."""

from pydantic import BaseModel, ConfigDict


class Contract(BaseModel):
    """A value that crosses a boundary: immutable; an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")

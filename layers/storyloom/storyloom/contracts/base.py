"""The base of every contract: frozen, and strict about unknown fields."""

from pydantic import BaseModel, ConfigDict, ValidationError


class Contract(BaseModel):
    """A value that crosses a boundary: immutable; an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def outline(error: ValidationError, most: int = 5) -> str:
    """Return where a value breaks its contract and how, without the value itself."""
    return "; ".join(
        f"{'.'.join(map(str, item['loc'])) or 'document'}: {item['type']}"
        for item in error.errors(include_url=False, include_context=False, include_input=False)[
            :most
        ]
    )

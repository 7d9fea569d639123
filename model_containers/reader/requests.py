"""What may be asked of the reader."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

MAX_TEXT = 10_000
Text = Annotated[str, Field(max_length=MAX_TEXT)]
Word = Annotated[str, Field(max_length=80)]


class _Request(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ReadRequest(_Request):
    """Read a story: its scenes, the hero's kind and name, and the hero's pronoun if known."""

    task: Literal["read"]
    scenes: Annotated[tuple[Text, ...], Field(max_length=20)]
    hero: Word
    name: Word = ""
    pronoun: Literal["he", "she", "it", "they"] | None = None


class MoodRequest(_Request):
    """Tell the mood of texts."""

    task: Literal["mood"]
    texts: Annotated[tuple[Text, ...], Field(max_length=64)]


class SafetyRequest(_Request):
    """Tell how unsafe texts are for children."""

    task: Literal["safety"]
    texts: Annotated[tuple[Text, ...], Field(max_length=64)]


class ParseRequest(_Request):
    """Parse a text."""

    task: Literal["parse"]
    text: Text


class MatchRequest(_Request):
    """Find for each word the nearest of a vocabulary."""

    task: Literal["match"]
    words: Annotated[tuple[Word, ...], Field(max_length=256)]
    vocabulary: Annotated[tuple[Word, ...], Field(max_length=4096)]
    min_similarity: Annotated[float, Field(ge=-1, le=1)] = 0.5


ReaderRequest = Annotated[
    ReadRequest | MoodRequest | SafetyRequest | ParseRequest | MatchRequest,
    Field(discriminator="task"),
]
REQUESTS: TypeAdapter[ReaderRequest] = TypeAdapter(ReaderRequest)

"""Settings of the functions: read from the environment on first use, then frozen."""

from functools import lru_cache

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from storyloom.errors import ConfigurationError


class Settings(BaseSettings):
    """Names and limits that the template (or the local stack) sets as ``STORYLOOM_*``."""

    model_config = SettingsConfigDict(env_prefix="STORYLOOM_", frozen=True)

    media_bucket: str
    stories_table: str
    consents_table: str
    reviews_table: str
    event_bus: str = "default"
    state_machine_arn: str = ""
    planner_endpoint: str = "storyloom-planner"
    generator_endpoint: str = "storyloom-generator"
    ranker_endpoint: str = "storyloom-ranker"
    reader_endpoint: str = ""
    speech_engine: str = "polly"
    polly_voice: str = "Ivy"
    num_candidates: int = Field(default=3, ge=1, le=8)
    model_timeout_s: float = Field(default=60, gt=0)

    def model_names(self) -> dict[str, str]:
        """Return what serves each model, for a story's provenance."""
        return {
            "planner": self.planner_endpoint,
            "generator": self.generator_endpoint,
            "ranker": self.ranker_endpoint,
            "reader": self.reader_endpoint or "in-image",
            "speech": self.speech_engine,
        }


@lru_cache(maxsize=1)
def settings() -> Settings:
    """Return this process's settings.

    Raises:
        ConfigurationError: a variable is missing or malformed; the message names it.
    """
    try:
        return Settings()
    except ValidationError as error:
        names = ", ".join(f"STORYLOOM_{str(e['loc'][0]).upper()}" for e in error.errors())
        raise ConfigurationError(f"missing or wrong environment variables: {names}") from error

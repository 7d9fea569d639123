"""The small text encoder (MiniLM) that the ranker, mood, safety and word matching share."""

from model_containers.encoder.embed import TextEncoder, default_encoder, embed

__all__ = ["TextEncoder", "default_encoder", "embed"]

"""A loaded story model: session, tokenizer, lexicon and decoding settings."""

import json
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from model_containers.decoder.lexicon import Lexicon
from model_containers.decoder.session import DecoderSession

MODEL_FILE = "model.int8.onnx"


@dataclass(frozen=True)
class Decoding:
    """How tokens are drawn."""

    temperature: float
    top_p: float


@dataclass(frozen=True)
class StoryModel:
    """Everything a prediction needs; ``pieces`` are the token strings by id."""

    session: DecoderSession
    tokenizer: Tokenizer
    lexicon: Lexicon
    decoding: Decoding
    pieces: tuple[str, ...]


def load_model(folder: Path) -> StoryModel:
    """Load an exported model; raises FileNotFoundError naming what is missing."""
    for name in (MODEL_FILE, "tokenizer.json", "lexicon.json", "config.json"):
        if not (folder / name).is_file():
            raise FileNotFoundError(f"no model weights: {folder / name}")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    size = tokenizer.get_vocab_size()
    return StoryModel(
        DecoderSession(folder / MODEL_FILE),
        tokenizer,
        Lexicon.load(folder / "lexicon.json"),
        Decoding(**config["decoding"]),
        tuple(tokenizer.id_to_token(index) or "[UNK]" for index in range(size)),
    )

"""The files of an exported encoder, and its tokeniser."""

from __future__ import annotations

from pathlib import Path

from tokenizers import Tokenizer

MODEL_FILE = "model.int8.onnx"
TOKENIZER_FILE = "tokenizer.json"


def open_tokenizer(model_dir: Path) -> Tokenizer:
    """Load `tokenizer.json` with padding and truncation off; callers do both themselves."""
    path = model_dir / TOKENIZER_FILE
    if not path.is_file():
        raise FileNotFoundError(f"no tokeniser at {path}")
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer

"""Opens an exported encoder for the CPU: ONNX Runtime session and tokeniser."""

from __future__ import annotations

from pathlib import Path

import onnxruntime as ort
from tokenizers import Tokenizer

MODEL_FILE = "model.int8.onnx"
TOKENIZER_FILE = "tokenizer.json"


def open_session(model_dir: Path, threads: int = 1) -> ort.InferenceSession:
    """Open the quantised graph of `model_dir`; FileNotFoundError names a missing file.

    One thread by default: requests are small, and several models share a machine.
    """
    path = model_dir / MODEL_FILE
    if not path.is_file():
        raise FileNotFoundError(f"no exported model at {path}")
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def open_tokenizer(model_dir: Path) -> Tokenizer:
    """Load `tokenizer.json` with padding and truncation off; callers do both themselves."""
    path = model_dir / TOKENIZER_FILE
    if not path.is_file():
        raise FileNotFoundError(f"no tokeniser at {path}")
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer

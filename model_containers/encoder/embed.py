"""Sentence embeddings from the exported MiniLM; needs onnxruntime, tokenizers, numpy only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model_containers.encoder.batching import by_length, pad
from model_containers.encoder.tokeniser import MODEL_FILE, open_tokenizer
from model_containers.serving.onnx import open_session

WEIGHTS_DIR = Path(__file__).resolve().parent.parent / "reader" / "weights" / "encoder"
EMBEDDING_WIDTH = 384
# all-MiniLM-L6-v2 was tuned on at most 256 word pieces; longer texts are cut.
MAX_TOKENS = 256
BATCH_SIZE = 32

FloatArray = NDArray[np.float32]


class TextEncoder:
    """Embeds short texts with one exported encoder folder.

    The vectors depend, in the last digits, on the texts of the same batch (int8 activations
    are scaled per batch), so equal calls give equal vectors, whereas a text embedded alone
    differs by about 0.01 in cosine from the same text in company.
    """

    def __init__(self, model_dir: Path = WEIGHTS_DIR) -> None:
        """Open the export in `model_dir`; FileNotFoundError names a missing file."""
        self._session = open_session(model_dir / MODEL_FILE)
        self._tokenizer = open_tokenizer(model_dir)

    def embed(self, texts: Sequence[str]) -> FloatArray:
        """Embed texts as rows of unit length, (N, 384) float32; an empty list gives (0, 384)."""
        rows = [encoding.ids[:MAX_TOKENS] for encoding in self._tokenizer.encode_batch(list(texts))]
        out = np.zeros((len(rows), EMBEDDING_WIDTH), dtype=np.float32)
        for group in by_length([len(row) for row in rows], BATCH_SIZE):
            ids, mask = pad([rows[index] for index in group])
            feed = {"input_ids": ids, "attention_mask": mask}
            (pooled,) = self._session.run(None, feed)
            out[group] = pooled
        return out


@lru_cache(maxsize=1)
def default_encoder() -> TextEncoder:
    """Open the encoder that the repository carries, once per process."""
    return TextEncoder()


def embed(texts: Sequence[str]) -> FloatArray:
    """Embed texts with the repository's encoder: (N, 384) float32, rows of unit length."""
    return default_encoder().embed(texts)

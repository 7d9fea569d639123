"""Runs an exported decoder step by step with onnxruntime, the cache staying in its memory."""

from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from model_containers.serving.onnx import open_session

Logits = NDArray[np.float32]


class DecoderSession:
    """One decoding run at a time: ``start`` with a shared prefix, then ``step`` token by token."""

    def __init__(self, path: Path) -> None:
        """Open the ONNX file at ``path``; raises FileNotFoundError when it is missing."""
        self._session = open_session(path)
        caches = [i for i in self._session.get_inputs() if i.name != "ids"]
        self._names = [cache.name for cache in caches]
        _, self._heads, _, self._width = caches[0].shape
        self._cache: list[ort.OrtValue] = []

    def _run(self, ids: NDArray[np.int64]) -> Logits:
        binding = self._session.io_binding()
        binding.bind_cpu_input("ids", ids)
        binding.bind_output("logits", "cpu")
        for name, value in zip(self._names, self._cache, strict=True):
            binding.bind_ortvalue_input(name, value)
            binding.bind_output(f"new_{name}", "cpu")
        self._session.run_with_iobinding(binding)
        logits, *self._cache = binding.get_outputs()
        values: Logits = logits.numpy()
        return values

    def start(self, prefix: list[int], rows: int) -> Logits:
        """Read ``prefix`` once, copy its cache to ``rows`` rows; return their logits (rows, V)."""
        empty = np.zeros((1, self._heads, 0, self._width), np.float32)
        self._cache = [ort.OrtValue.ortvalue_from_numpy(empty) for _ in self._names]
        logits = self._run(np.array([prefix], np.int64))
        self._cache = [
            ort.OrtValue.ortvalue_from_numpy(np.repeat(value.numpy(), rows, axis=0))
            for value in self._cache
        ]
        return np.repeat(logits, rows, axis=0)

    def step(self, tokens: list[int]) -> Logits:
        """Feed one token a row; return the next logits (rows, V)."""
        assert self._cache, "start comes first"
        return self._run(np.array(tokens, np.int64)[:, None])

"""Runs an exported decoder step by step with onnxruntime, the cache staying in its memory."""

from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

Logits = NDArray[np.float32]


class DecoderSession:
    """One decoding run at a time: ``start`` with a shared prefix, then ``step`` token by token."""

    def __init__(self, path: Path, threads: int = 2) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # waiting threads must not burn the core that another model of the pipeline needs
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 3
        self._session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        shape = next(i.shape for i in self._session.get_inputs() if i.name == "past")
        self._layers, _, _, self._heads, _, self._width = shape
        self._cache: ort.OrtValue | None = None

    def _run(self, ids: NDArray[np.int64], past: ort.OrtValue) -> Logits:
        binding = self._session.io_binding()
        binding.bind_cpu_input("ids", ids)
        binding.bind_ortvalue_input("past", past)
        binding.bind_output("logits", "cpu")
        binding.bind_output("present", "cpu")
        self._session.run_with_iobinding(binding)
        logits, self._cache = binding.get_outputs()
        values: Logits = logits.numpy()
        return values

    def start(self, prefix: list[int], rows: int) -> Logits:
        """Read ``prefix`` once, copy its cache to ``rows`` rows; return their logits (rows, V)."""
        empty = np.zeros((self._layers, 2, 1, self._heads, 0, self._width), np.float32)
        logits = self._run(np.array([prefix], np.int64), ort.OrtValue.ortvalue_from_numpy(empty))
        assert self._cache is not None
        spread = np.repeat(self._cache.numpy(), rows, axis=2)
        self._cache = ort.OrtValue.ortvalue_from_numpy(spread)
        return np.repeat(logits, rows, axis=0)

    def step(self, tokens: list[int]) -> Logits:
        """Feed one token a row; return the next logits (rows, V)."""
        assert self._cache is not None, "start comes first"
        return self._run(np.array(tokens, np.int64)[:, None], self._cache)

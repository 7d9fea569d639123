"""The loaded model and the one place where it runs."""

from __future__ import annotations

import asyncio
import importlib
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

Predict = Callable[[Any, dict[str, Any]], dict[str, Any]]


class Overloaded(Exception):
    """As many requests as allowed already wait for the model."""


class ModelSlot:
    """Holds one model and runs one inference at a time, others waiting in a bounded queue."""

    def __init__(self, module: str, model_dir: Path, queue_limit: int) -> None:
        """Names the module to load; `queue_limit` is how many requests may wait."""
        self._module = module
        self._model_dir = model_dir
        self._queue_limit = queue_limit
        self._inside = 0
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="inference")
        self._model: Any = None
        self._predict: Predict | None = None

    @property
    def ready(self) -> bool:
        """Says whether the model is loaded."""
        return self._predict is not None

    async def load(self) -> None:
        """Imports the model's module and loads its weights on the inference thread.

        Raises FileNotFoundError when weights are missing, and whatever else the module raises.
        """
        await asyncio.get_running_loop().run_in_executor(self._worker, self._load)

    def _load(self) -> None:
        if not self._model_dir.is_dir():
            raise FileNotFoundError(f"no model weights: {self._model_dir} is not a folder")
        module = importlib.import_module(self._module)
        self._model = module.model_fn(str(self._model_dir))
        self._predict = module.predict

    async def run(self, request: dict[str, Any]) -> tuple[dict[str, Any], float]:
        """Returns the model's answer and the milliseconds it took, waiting time not counted.

        Raises Overloaded at once when the queue is full.
        """
        predict = self._predict
        if predict is None or self._inside > self._queue_limit:
            raise Overloaded
        self._inside += 1
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._worker, _timed, predict, self._model, request)
        finally:
            self._inside -= 1

    def close(self) -> None:
        """Lets the running inference end and drops those that wait."""
        self._worker.shutdown(wait=False, cancel_futures=True)


def _timed(predict: Predict, model: Any, request: dict[str, Any]) -> tuple[dict[str, Any], float]:
    started = time.perf_counter()
    answer = predict(model, request)
    return answer, (time.perf_counter() - started) * 1000.0

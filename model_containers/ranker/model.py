"""The ranker network: a MiniLM-like encoder, a token head for slips, a story head for plot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import nn

HEAD_FILE = "heads.safetensors"


class RankerNet(nn.Module):  # type: ignore[misc]
    """Scores stories; the token head learns where a story breaks, the story head how badly."""

    def __init__(self, encoder: Any) -> None:
        """Put fresh heads on a transformers encoder."""
        super().__init__()
        width = encoder.config.hidden_size
        self.encoder = encoder
        self.token_head = nn.Linear(width, 1)
        self.story_hidden = nn.Linear(2 * width + 1, width)
        self.story_score = nn.Linear(width, 1)

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Map (B, T) ids and mask to story logits (B,), high = coherent, and slip logits (B, T)."""
        hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask)[0]  # (B, T, H)
        slips = self.token_head(hidden).squeeze(-1)  # (B, T)
        slips = slips.masked_fill(attention_mask == 0, -30.0)
        weight = torch.softmax(slips, dim=-1).unsqueeze(-1)  # (B, T, 1)
        worst = (hidden * weight).sum(1)  # (B, H): the story's most suspicious places
        strength = torch.logsumexp(slips, dim=-1, keepdim=True)  # (B, 1)
        joined = torch.cat([hidden[:, 0], worst, strength], dim=-1)  # (B, 2H + 1)
        score = self.story_score(nn.functional.gelu(self.story_hidden(joined))).squeeze(-1)
        return score, slips

    def freeze_bottom(self, layers: int) -> None:
        """Keep embeddings and the lowest `layers` as they came: faster, and less to forget."""
        self.encoder.embeddings.requires_grad_(False)
        for layer in self.encoder.encoder.layer[:layers]:
            layer.requires_grad_(False)

    def save(self, folder: Path) -> None:
        """Write the encoder as a transformers folder and the heads beside it."""
        self.encoder.save_pretrained(folder)
        heads = {k: v for k, v in self.state_dict().items() if not k.startswith("encoder.")}
        save_file(heads, folder / HEAD_FILE)

    def load_heads(self, folder: Path) -> bool:
        """Load heads trained before, if the folder has any; says whether it had."""
        path = folder / HEAD_FILE
        if not path.is_file():
            return False
        self.load_state_dict(load_file(path), strict=False)
        return True


class StoryScore(nn.Module):  # type: ignore[misc]
    """The exported half of the ranker: the story logit alone."""

    def __init__(self, net: RankerNet) -> None:
        """Wrap a trained ranker."""
        super().__init__()
        self.net = net

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """Map (B, T) ids and mask to story logits (B,)."""
        score: torch.Tensor = self.net(input_ids, attention_mask)[0]
        return score

"""Save and load a decoder as a Hugging Face folder: config, safetensors, tokenizer.json."""

from pathlib import Path

from tokenizers import Tokenizer
from transformers import BertLMHeadModel


def save_checkpoint(model: BertLMHeadModel, tokenizer: Tokenizer, folder: Path) -> None:
    """Write config.json, model.safetensors and tokenizer.json into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(folder)
    tokenizer.save(str(folder / "tokenizer.json"))


def load_checkpoint(folder: Path) -> tuple[BertLMHeadModel, Tokenizer]:
    """Read what ``save_checkpoint`` wrote."""
    model = BertLMHeadModel.from_pretrained(str(folder), is_decoder=True)
    return model, Tokenizer.from_file(str(folder / "tokenizer.json"))

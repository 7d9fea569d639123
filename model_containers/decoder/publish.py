"""Write a trained decoder as the folder that serving loads."""

import json
import tempfile
from pathlib import Path

from tokenizers import Tokenizer
from transformers import BertLMHeadModel

from model_containers.decoder.export import export_onnx, quantise
from model_containers.decoder.lexicon import Lexicon, learn_lexicon
from model_containers.decoder.model import MODEL_FILE, Decoding
from model_containers.story_data.corpora import Corpora
from model_containers.story_data.records import COLORS, HEROES, Story
from model_containers.story_data.screen import TERMS


def story_text(story: Story) -> str:
    """Return the running text of a story."""
    return " ".join(scene.text for scene in story.scenes)


def lexicon_of(corpora: Corpora) -> Lexicon:
    """Return the words that a model trained on ``corpora`` may write."""
    inhouse = corpora.inhouse_train + corpora.inhouse_valid
    keywords = [w for story in inhouse for scene in story.scenes for w in scene.keywords]
    trusted = [f"{story_text(s)} {s.title.lower()}" for s in inhouse]
    trusted.append(" ".join((*HEROES, *COLORS, *keywords)))
    return learn_lexicon(
        trusted, map(story_text, corpora.outside_train), keywords, frozenset(TERMS)
    )


def publish(
    model: BertLMHeadModel, tokenizer: Tokenizer, lexicon: Lexicon, decoding: Decoding, out: Path
) -> None:
    """Export, quantise and save everything serving needs into ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        exact = Path(scratch) / "model.onnx"
        export_onnx(model, exact)
        quantise(exact, out / MODEL_FILE)
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    lexicon.save(out / "lexicon.json")
    config = {**json.loads(model.config.to_json_string()), "decoding": vars(decoding)}
    (out / "config.json").write_text(json.dumps(config, indent=1, sort_keys=True) + "\n")

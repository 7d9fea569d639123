"""Trains the coherence ranker on whole against broken stories.

One command: `python -m model_containers.ranker.train --minutes 15`; it ends by writing what is
served. A run is bounded by minutes or, to be repeatable to the digit, by `--steps`; `--base`
continues from the folder of an earlier `--run`.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch.nn.functional import binary_cross_entropy_with_logits, softplus
from transformers import AutoModel, AutoTokenizer

from model_containers.encoder.build_weights import packaged_minilm
from model_containers.encoder.tokeniser import open_tokenizer
from model_containers.ranker.build_weights import DEFAULT_DATA, DEFAULT_RUN, WEIGHTS_DIR, build
from model_containers.ranker.data import IGNORE, Batch, GroupStream
from model_containers.ranker.model import RankerNet
from model_containers.ranker.stories import is_held_out, load_inhouse, load_plain

CONFIG_FILE = "train_config.json"


@dataclass(frozen=True)
class RankerConfig:
    """Everything that decides a run; written beside the weights."""

    minutes: float = 15.0
    steps: int = 100_000
    seed: int = 7
    learning_rate: float = 1e-4
    warmup_steps: int = 30
    groups_per_step: int = 2
    broken_per_story: int = 3
    inhouse_share: float = 0.75
    frozen_layers: int = 2
    threads: int = 1


def loss_of(net: RankerNet, batch: Batch) -> tuple[torch.Tensor, float]:
    """Return the training loss of a batch and the share of pairs ranked right."""
    scores, slips = net(batch.ids, batch.mask)
    grouped = scores.view(-1, batch.group_size)  # (G, 1 + K)
    gap = grouped[:, :1] - grouped[:, 1:]  # (G, K)
    target = torch.zeros_like(grouped)
    target[:, 0] = 1.0
    asked = batch.slips != IGNORE
    token_loss = binary_cross_entropy_with_logits(
        slips[asked], batch.slips[asked], pos_weight=torch.tensor(5.0)
    )
    # The pairs teach to rank; the absolute part keeps scores comparable between requests.
    absolute = binary_cross_entropy_with_logits(
        grouped, target, pos_weight=torch.tensor(float(batch.group_size - 1))
    )
    loss = softplus(-gap).mean() + 0.3 * absolute + token_loss
    return loss, float((gap > 0).float().mean())


def record_run(config: RankerConfig, base: str, run: Path) -> None:
    """Write the settings beside the weights, after those of the runs that it continues."""
    earlier = Path(base) / CONFIG_FILE
    runs = json.loads(earlier.read_text())["runs"] if earlier.is_file() else []
    name = "all-MiniLM-L6-v2" if base == packaged_minilm() else Path(base).name
    runs.append({"base": name, **asdict(config)})
    (run / CONFIG_FILE).write_text(json.dumps({"runs": runs}, indent=2) + "\n")


def train(config: RankerConfig, base: str, data: Path, out: Path) -> None:
    """Train until `minutes` or `steps` have passed, whichever is first; writes to `out`."""
    torch.manual_seed(config.seed)
    torch.set_num_threads(config.threads)
    inhouse = [s for s in load_inhouse(data) if not is_held_out(s.story_id)]
    nouns = frozenset(word for story in inhouse for word in story.objects)
    plain = load_plain(data, "train", nouns)
    # No dropout: fresh corruptions come with every step, and a short run needs each of them.
    encoder = AutoModel.from_pretrained(
        base, attn_implementation="sdpa",
        hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0,
    )  # fmt: skip
    net = RankerNet(encoder)
    net.load_heads(Path(base))
    net.freeze_bottom(config.frozen_layers)
    out.mkdir(parents=True, exist_ok=True)
    AutoTokenizer.from_pretrained(base).save_pretrained(out)
    record_run(config, base, out)
    stream = GroupStream(
        inhouse, plain, open_tokenizer(out), config.broken_per_story, config.inhouse_share,
        config.seed,
    )  # fmt: skip
    weights = [p for p in net.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(weights, lr=config.learning_rate, weight_decay=0.01)
    net.train()
    start, shown, right, losses = time.monotonic(), 0, 0.0, 0.0
    with (out / "log.jsonl").open("w") as log:
        for step, batch in enumerate(stream.batches(config.groups_per_step), start=1):
            spent = (time.monotonic() - start) / 60
            done = max(spent / config.minutes, step / config.steps)
            if done >= 1.0:
                break
            rate = config.learning_rate * min(1.0, step / config.warmup_steps) * (1.0 - done)
            for group in optimiser.param_groups:
                group["lr"] = rate
            loss, share = loss_of(net, batch)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights, 1.0)
            optimiser.step()
            losses, right, shown = losses + float(loss.detach()), right + share, shown + 1
            if shown == 50:
                line = {"step": step, "minutes": round(spent, 2), "loss": round(losses / 50, 4),
                        "pairs_right": round(right / 50, 4)}  # fmt: skip
                log.write(json.dumps(line) + "\n")
                log.flush()
                print(line, flush=True)
                shown, right, losses = 0, 0.0, 0.0
    net.eval()
    net.save(out)


def main(argv: Sequence[str] | None = None) -> None:
    """Train, then write what is served to `--out`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--minutes", type=float, default=RankerConfig.minutes)
    parser.add_argument("--steps", type=int, default=RankerConfig.steps)
    parser.add_argument("--seed", type=int, default=RankerConfig.seed)
    parser.add_argument("--base", default=None, help="folder or hub id; or an earlier --run")
    parser.add_argument("--run", type=Path, default=DEFAULT_RUN, help="folder to train in")
    parser.add_argument("--out", type=Path, default=WEIGHTS_DIR, help="folder of served weights")
    parser.add_argument("--threads", type=int, default=RankerConfig.threads)
    parser.add_argument("--learning-rate", type=float, default=RankerConfig.learning_rate)
    args = parser.parse_args(argv)
    config = RankerConfig(
        minutes=args.minutes, steps=args.steps, seed=args.seed, threads=args.threads,
        learning_rate=args.learning_rate,
    )  # fmt: skip
    train(config, args.base or packaged_minilm(), args.data, args.run)
    build(args.run, args.out, args.data, args.seed)


if __name__ == "__main__":
    main()

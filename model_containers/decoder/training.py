"""One training loop for every stage: token-budget batches, wall-clock schedule, curve, resume."""

import json
import math
import random
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from model_containers.decoder.layout import PAD, Example
from model_containers.decoder.network import CachedDecoder, set_dropout


@dataclass(frozen=True)
class TrainingPlan:
    """How long and how hard to train; ``minutes`` of wall-clock time drive the learning rate."""

    minutes: float
    peak_rate: float
    seed: int = 0
    batch_tokens: int = 1300
    workers: int = 2
    dropout: float = 0.0
    weight_decay: float = 0.05
    warmup_share: float = 0.03
    last_rate_share: float = 0.05
    validate_every_minutes: float = 6.0
    max_steps: int = 10**9
    patience: int = 4


def batches(examples: Sequence[Example], budget: int, rng: random.Random) -> list[list[Example]]:
    """Group examples of similar length into batches of about ``budget`` tokens, shuffled."""
    order = sorted(examples, key=lambda example: len(example.ids) + rng.random() * 24)
    groups: list[list[Example]] = [[]]
    for example in order:
        if groups[-1] and (len(groups[-1]) + 1) * len(example.ids) > budget:
            groups.append([])
        groups[-1].append(example)
    rng.shuffle(groups)
    return groups


def batch_loss(decoder: CachedDecoder, batch: list[Example]) -> tuple[Tensor, int]:
    """Return the summed cross entropy (nats) over counted tokens, and how many they are."""
    width = max(len(example.ids) for example in batch)
    ids = torch.full((len(batch), width), PAD)
    counts = torch.zeros((len(batch), width), dtype=torch.bool)
    for row, example in enumerate(batch):
        ids[row, : len(example.ids)] = torch.tensor(example.ids)
        counts[row, : len(example.ids)] = torch.tensor(example.counts, dtype=torch.bool)
    hidden, _ = decoder.hidden(ids[:, :-1])
    learned = counts[:, 1:]
    logits = decoder.logits(hidden[learned])  # (counted tokens, V)
    return F.cross_entropy(logits, ids[:, 1:][learned], reduction="sum"), int(learned.sum())


def accumulate(
    decoder: CachedDecoder, parts: list[list[Example]], pool: ThreadPoolExecutor
) -> tuple[float, int]:
    """Set the gradients of the mean loss over ``parts``, one thread a part; return sum and count.

    Two threads of one-threaded kernels use two busy cores better than two-threaded kernels do.
    """
    parameters = list(decoder.parameters())

    def work(batch: list[Example]) -> tuple[float, int, tuple[Tensor, ...]]:
        loss, count = batch_loss(decoder, batch)
        return float(loss.detach()), count, torch.autograd.grad(loss, parameters)

    results = list(pool.map(work, parts))
    total = sum(count for _, count, _ in results)
    for index, parameter in enumerate(parameters):
        gradient = results[0][2][index]
        for other in results[1:]:
            gradient = gradient + other[2][index]
        parameter.grad = gradient / total
    return sum(loss for loss, _, _ in results), total


@torch.no_grad()  # type: ignore[untyped-decorator]
def mean_loss(decoder: CachedDecoder, examples: Sequence[Example], budget: int = 4000) -> float:
    """Return the cross entropy in nats per counted token."""
    decoder.eval()
    total, tokens = 0.0, 0
    for batch in batches(examples, budget, random.Random(0)):
        loss, count = batch_loss(decoder, batch)
        total, tokens = total + float(loss), tokens + count
    return total / max(1, tokens)


def _rate(plan: TrainingPlan, done: float) -> float:
    if done < plan.warmup_share:
        return plan.peak_rate * done / plan.warmup_share
    angle = math.pi * (done - plan.warmup_share) / (1 - plan.warmup_share)
    floor = plan.last_rate_share
    return plan.peak_rate * (floor + (1 - floor) * 0.5 * (1 + math.cos(min(math.pi, angle))))


def train(
    decoder: CachedDecoder,
    epoch: Callable[[random.Random], list[Example]],
    validation: dict[str, list[Example]],
    plan: TrainingPlan,
    out: Path,
    resume: bool = False,
) -> dict[str, float]:
    """Train until the minutes, the steps or the patience are used up; keep the best weights.

    ``epoch`` makes a fresh (augmented) set of examples from a generator. The first entry of
    ``validation`` decides what is best. Writes curve.jsonl, plan.json, best.pt and state.pt
    (for ``resume``) under ``out`` and loads the best weights back. Returns the best losses.
    """
    out.mkdir(parents=True, exist_ok=True)
    (out / "plan.json").write_text(json.dumps(asdict(plan), indent=1) + "\n")
    optimizer = torch.optim.AdamW(
        decoder.parameters(), lr=plan.peak_rate, betas=(0.9, 0.98), weight_decay=plan.weight_decay
    )
    rng = random.Random(plan.seed)
    torch.manual_seed(plan.seed)
    set_dropout(decoder.model, plan.dropout)
    spent, step, rounds, best, worse = 0.0, 0, 0, dict[str, float](), 0
    if resume and (out / "state.pt").exists():
        saved = torch.load(out / "state.pt", weights_only=False)
        decoder.model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        spent, step, rounds, best = saved["spent"], saved["step"], saved["rounds"], saved["best"]
        rng = random.Random(plan.seed + rounds)
    torch.set_num_threads(1)
    pool = ThreadPoolExecutor(plan.workers)
    first = next(iter(validation))
    limit = plan.minutes * 60
    started, validated = time.monotonic() - spent, spent
    queue: list[list[Example]] = []
    losses: list[float] = []
    tokens = 0
    while True:
        spent = time.monotonic() - started
        done = max(spent / limit if limit else 1.0, step / plan.max_steps)
        due = spent - validated >= plan.validate_every_minutes * 60
        if due or done >= 1.0:
            scores = {name: mean_loss(decoder, part) for name, part in validation.items()}
            validated = spent = time.monotonic() - started
            line = {
                "step": step, "minutes": round(spent / 60, 2), "tokens": tokens, "round": rounds,
                "train": round(sum(losses) / max(1, len(losses)), 4),
                **{f"valid_{name}": round(score, 4) for name, score in scores.items()},
            }  # fmt: skip
            with (out / "curve.jsonl").open("a") as curve:
                curve.write(json.dumps(line) + "\n")
            losses = []
            if not best or scores[first] < best[first]:
                best, worse = scores, 0
                torch.save(decoder.model.state_dict(), out / "best.pt")
            else:
                worse += 1
            torch.save(
                {
                    "model": decoder.model.state_dict(), "optimizer": optimizer.state_dict(),
                    "spent": spent, "step": step, "rounds": rounds, "best": best,
                },
                out / "state.pt",
            )  # fmt: skip
            if done >= 1.0 or worse >= plan.patience:
                break
        if not queue:
            queue = batches(epoch(rng), plan.batch_tokens, rng)
            rounds += 1
        decoder.train()
        for group in optimizer.param_groups:
            group["lr"] = _rate(plan, done)
        parts = [queue.pop() for _ in range(min(plan.workers, len(queue)))]
        loss, count = accumulate(decoder, parts, pool)
        torch.nn.utils.clip_grad_norm_(decoder.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        losses.append(loss / count)
        tokens += count
        step += 1
    decoder.model.load_state_dict(torch.load(out / "best.pt", weights_only=True))
    return best

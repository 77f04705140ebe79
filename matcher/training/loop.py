"""The training loop of all models: fixed order, warm-up and cosine decay, checkpoints to go on from."""

import math
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import torch

Batch = TypeVar("Batch")
Progress = Callable[[int, int, float], None]
"""Called after each step with the step, the number of steps, and the loss."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a run depends on beside its data."""

    batch: int
    max_tokens: int
    learning_rate: float
    warmup: float = 0.06
    seed: int = 7
    checkpoint_every: int = 100


State = dict[str, torch.Tensor]
"""The weights of a model by their names."""


def sample(found: Iterable[Batch], most: int | None, *, seed: int) -> list[Batch]:
    """`most` of what was found, all of it where that is None, in an order that `seed` gives."""
    pool = list(found)
    random.Random(seed).shuffle(pool)
    return pool[:most]


def blend(parts: Sequence[tuple[float, State]]) -> State:
    """The weighted mean of models of one shape, weight by weight; the shares are to add up to 1.

    What is no floating-point number is that of the first.
    """
    return {
        name: sum(share * state[name] for share, state in parts) if weight.is_floating_point() else weight
        for name, weight in parts[0][1].items()
    }


def device() -> str:
    return "cuda" if torch.cuda.is_available() else "cpu"


def fit(
    model: torch.nn.Module,
    plan: Sequence[Batch],
    loss_of: Callable[[Batch], torch.Tensor],
    *,
    checkpoint: Path,
    recipe: Recipe,
    progress: Progress,
) -> None:
    """Take one step for each batch of `plan`, in order; go on from `checkpoint` where an earlier run stopped.

    On a processor, a run that was stopped and went on gives the weights of one that was not.

    Matrix products run in bfloat16, which is what the processors and cards that train this are fastest at.
    """
    optimizer = torch.optim.AdamW(model.parameters(), lr=recipe.learning_rate, weight_decay=0.01)
    total = len(plan)
    warm = max(1, int(total * recipe.warmup))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, 0.02 + 0.5 * (1 + math.cos(math.pi * min(1.0, step / total))))
    )
    start = 0
    if checkpoint.is_file():
        state = torch.load(checkpoint, map_location=device())
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        torch.set_rng_state(state["random"].cpu())
        start = state["step"]
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    model.train()
    for step in range(start, total):
        with torch.autocast(device(), dtype=torch.bfloat16):
            loss = loss_of(plan[step])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        progress(step + 1, total, float(loss.detach()))
        if (step + 1) % recipe.checkpoint_every == 0:
            state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
            state |= {"schedule": schedule.state_dict(), "step": step + 1, "random": torch.get_rng_state()}
            # a run that is stopped while it writes must not leave half a checkpoint behind
            torch.save(state, checkpoint.with_suffix(".new"))
            checkpoint.with_suffix(".new").replace(checkpoint)
    model.eval()

"""The judge of passages: a transformer that reads a requirement beside a passage and says how far it is shown.

It first learns from single passages, then from whole resumes: there the passage that shows a requirement best answers
for the resume, so that no passage has to be labelled (multiple instance learning, Dietterich et al. 1997).
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

from matcher.training.loop import Progress, Recipe, State, blend, device, fit


@dataclass(frozen=True, slots=True)
class Bag:
    """A requirement, the nearest `passages` of one resume, and how much of it they show together, 0..1."""

    requirement: str
    passages: tuple[str, ...]
    shown: float


class Judge(torch.nn.Module):
    """A transformer with one logit over the mean of its token states."""

    def __init__(self, base: Path, *, attention: str = "sdpa") -> None:
        super().__init__()
        self.transformer = AutoModel.from_pretrained(base, attn_implementation=attention)
        self.dropout = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(self.transformer.config.hidden_size, 1)

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> torch.Tensor:
        """Logits (n, 1)."""
        states = self.transformer(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        weight = attention_mask.unsqueeze(-1).to(states.dtype)
        return self.head(self.dropout((states * weight).sum(1) / weight.sum(1)))


def plan(bags: Sequence[Bag], recipe: Recipe) -> list[list[Bag]]:
    """Batches of about `recipe.batch` passages of like length, in random order: little padding, little memory."""
    rng = random.Random(recipe.seed)
    pool = list(bags)
    rng.shuffle(pool)
    batches: list[list[Bag]] = []
    window = recipe.batch * 50
    for start in range(0, len(pool), window):
        batch: list[Bag] = []
        size = 0
        for bag in sorted(pool[start : start + window], key=lambda b: max(map(len, b.passages)) + len(b.requirement)):
            batch.append(bag)
            size += len(bag.passages)
            if size >= recipe.batch:
                batches.append(batch)
                batch, size = [], 0
        if batch:
            batches.append(batch)
    rng.shuffle(batches)
    return batches


def train(base: Path, stages: Sequence[tuple[Sequence[Bag], Recipe]], folder: Path, *, progress: Progress) -> State:
    """Train from the encoder in `base` through `stages`, each with bags and a recipe; a stopped run goes on.

    Gives the mean of the weights after each stage (Wortsman et al. 2022, "Model soups"): what a later stage learns does
    not cost what an earlier one knew.
    """
    torch.manual_seed(stages[0][1].seed)
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = Judge(base).to(device())
    folder.mkdir(parents=True, exist_ok=True)
    for number, (bags, recipe) in enumerate(stages):
        done = folder / f"stage-{number}.pt"
        if done.is_file():
            model.load_state_dict(torch.load(done, map_location=device()))
            continue
        checkpoint = folder / f"stage-{number}.checkpoint.pt"
        loss_of = _loss(model, tokenizer, recipe.max_tokens)
        fit(model, plan(bags, recipe), loss_of, checkpoint=checkpoint, recipe=recipe, progress=progress)
        torch.save(model.state_dict(), done)
        checkpoint.unlink(missing_ok=True)
    states = [torch.load(folder / f"stage-{number}.pt", map_location="cpu") for number in range(len(stages))]
    return blend([(1 / len(states), state) for state in states])


def _loss(
    model: Judge, tokenizer: Callable[..., torch.Tensor], max_tokens: int
) -> Callable[[Sequence[Bag]], torch.Tensor]:
    def loss_of(batch: Sequence[Bag]) -> torch.Tensor:
        encoded = tokenizer(
            [bag.requirement for bag in batch for _ in bag.passages],
            [passage for bag in batch for passage in bag.passages],
            padding=True,
            pad_to_multiple_of=16,
            truncation="longest_first",
            max_length=max_tokens,
            return_tensors="pt",
        ).to(device())
        logits = model(**encoded).float().squeeze(-1).split([len(bag.passages) for bag in batch])
        best = torch.stack([each.max() for each in logits])
        shown = torch.tensor([bag.shown for bag in batch], device=device())
        return functional.binary_cross_entropy_with_logits(best, shown)

    return loss_of

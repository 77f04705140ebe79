"""The verifier: a cross-encoder that reads a requirement beside a passage and says met, partly, absent, contradicted."""

import random
from collections.abc import Sequence
from pathlib import Path

import torch
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

from matcher.training.loop import Progress, Recipe, device, fit
from matcher.training.verdicts import Example
from matcher.values import VERDICTS


class CrossEncoder(torch.nn.Module):
    """A transformer with a linear layer over the mean of its token states."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.transformer = AutoModel.from_pretrained(base, attn_implementation="sdpa")
        self.dropout = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(self.transformer.config.hidden_size, len(VERDICTS))

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> torch.Tensor:
        """Logits (n, 4) in the order of `VERDICTS`."""
        states = self.transformer(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        weight = attention_mask.unsqueeze(-1).to(states.dtype)
        return self.head(self.dropout((states * weight).sum(1) / weight.sum(1)))


def plan(examples: Sequence[Example], recipe: Recipe) -> list[list[Example]]:
    """Batches of examples of like length, in random order: bucketed lengths keep padding and memory small."""
    rng = random.Random(recipe.seed)
    pool = list(examples)
    rng.shuffle(pool)
    window = recipe.batch * 50
    batches = []
    for start in range(0, len(pool), window):
        part = sorted(pool[start : start + window], key=lambda e: len(e.requirement) + len(e.passage))
        batches += [part[i : i + recipe.batch] for i in range(0, len(part), recipe.batch)]
    rng.shuffle(batches)
    return batches


def train(
    base: Path, stages: Sequence[tuple[Sequence[Example], Recipe]], folder: Path, *, progress: Progress
) -> CrossEncoder:
    """Train from the encoder in `base` through `stages`, each with its examples and recipe; saved in `folder`."""
    torch.manual_seed(stages[0][1].seed)
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = CrossEncoder(base).to(device())
    for number, (examples, recipe) in enumerate(stages):
        done = folder / f"stage-{number}.pt"
        if done.is_file():
            model.load_state_dict(torch.load(done, map_location=device()))
            continue

        def loss_of(batch: Sequence[Example], recipe: Recipe = recipe) -> torch.Tensor:
            encoded = tokenizer(
                [e.requirement for e in batch],
                [e.passage for e in batch],
                padding=True,
                pad_to_multiple_of=16,
                truncation="longest_first",
                max_length=recipe.max_tokens,
                return_tensors="pt",
            ).to(device())
            target = torch.tensor([e.verdict for e in batch], device=device())
            return functional.cross_entropy(model(**encoded).float(), target, label_smoothing=0.05)

        checkpoint = folder / f"stage-{number}.checkpoint.pt"
        fit(model, plan(examples, recipe), loss_of, checkpoint=checkpoint, recipe=recipe, progress=progress)
        torch.save(model.state_dict(), done)
        checkpoint.unlink(missing_ok=True)
    return model

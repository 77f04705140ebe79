"""The sentence encoder, tuned so that a phrase finds its concept and a requirement finds its evidence.

Contrastive training with in-batch negatives (van den Oord et al. 2018, InfoNCE; symmetric, temperature 1/20), batches
of one source each so that the negatives are hard.
"""

import random
from collections.abc import Sequence
from pathlib import Path

import torch
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

from matcher.training.loop import Progress, Recipe, blend, device, fit
from matcher.training.pairs import Pair

SCALE = 20.0


def embed(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, texts: Sequence[str], max_tokens: int
) -> torch.Tensor:
    """float32 (n, d), mean of the token states, rows L2-normalised."""
    batch = tokenizer(
        list(texts), padding=True, pad_to_multiple_of=8, truncation=True, max_length=max_tokens, return_tensors="pt"
    ).to(model.device)
    states = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    weight = batch["attention_mask"].unsqueeze(-1).to(states.dtype)
    return functional.normalize((states * weight).sum(1) / weight.sum(1), dim=-1)


def plan(sources: Sequence[Sequence[Pair]], recipe: Recipe) -> list[list[Pair]]:
    """Shuffled batches of one source each; no two pairs of a batch share their second text."""
    rng = random.Random(recipe.seed)
    batches = []
    for source in sources:
        waiting = list(source)
        rng.shuffle(waiting)
        while waiting:
            batch: list[Pair] = []
            later: list[Pair] = []
            seen: set[str] = set()
            for pair in waiting:
                fits = len(batch) < recipe.batch and pair[1].lower() not in seen
                (batch if fits else later).append(pair)
                seen.add(pair[1].lower())
            if len(batch) < recipe.batch // 2:
                break
            batches.append(batch)
            waiting = later
    rng.shuffle(batches)
    return batches


def train(base: Path, sources: Sequence[Sequence[Pair]], folder: Path, *, recipe: Recipe, progress: Progress) -> None:
    """Tune the model in `base` and save it to `folder`; goes on where an earlier run stopped."""
    torch.manual_seed(recipe.seed)
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModel.from_pretrained(base, attn_implementation="sdpa").to(device())

    def loss_of(batch: Sequence[Pair]) -> torch.Tensor:
        left, right = zip(*batch, strict=True)
        a = embed(model, tokenizer, left, recipe.max_tokens)
        b = embed(model, tokenizer, right, recipe.max_tokens)
        logits = SCALE * a.float() @ b.float().T
        target = torch.arange(len(batch), device=logits.device)
        return (functional.cross_entropy(logits, target) + functional.cross_entropy(logits.T, target)) / 2

    checkpoint = folder / "checkpoint.pt"
    fit(model, plan(sources, recipe), loss_of, checkpoint=checkpoint, recipe=recipe, progress=progress)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    checkpoint.unlink(missing_ok=True)


def average(tuned: Path, base: Path, folder: Path, *, share: float) -> None:
    """Save to `folder` the mean of two models of one shape: `share` of each weight of `tuned`, the rest of `base`."""
    model, other = AutoModel.from_pretrained(tuned), AutoModel.from_pretrained(base)
    model.load_state_dict(blend(((share, model.state_dict()), (1 - share, other.state_dict()))))
    model.save_pretrained(folder)
    AutoTokenizer.from_pretrained(tuned).save_pretrained(folder)

"""The recipe of the shipped sentence encoder, from first to last."""

import random
from collections.abc import Iterable
from pathlib import Path

from matcher.training import pairs
from matcher.training.encoder import train
from matcher.training.export import export_encoder
from matcher.training.loop import Progress, Recipe

SEED = 1
BROAD = Recipe(batch=96, max_tokens=64, learning_rate=4e-5)
"""First what things are called, in every occupation."""
CLOSE = Recipe(batch=96, max_tokens=64, learning_rate=3e-5)
"""Then how resumes say what requirements ask for."""
LONG = 80
"""Characters from which an ESCO text is a description, which there are fewer of."""


def build_encoder(base: Path, fixtures: Path, work: Path, out: Path, *, progress: Progress) -> None:
    """Tune the encoder in `base` on the data in `fixtures` and ship it to `out`.

    What is done is kept in `work`, so that a stopped run goes on where it was. About half an hour on two cores.
    """
    training = fixtures / "training"
    esco = set(pairs.esco_pairs(fixtures / "ontology"))
    tasks, adverts = set(pairs.task_pairs(training)), set(pairs.advert_pairs(training, "train"))
    met = set(pairs.own_pairs(training, ("met",)))
    broad = [
        _sample((pair for pair in esco if len(pair[0]) <= LONG), 60_000),
        _sample((pair for pair in esco if len(pair[0]) > LONG), 14_000),
        _sample(tasks, 20_000),
        _sample(adverts, 30_000),
    ]
    close = [
        sorted(met),
        sorted(met),
        sorted(pairs.own_pairs(training, ("met", "partly"))),
        _sample(tasks, 4_000),
        _sample(adverts, 5_000),
    ]
    for folder, start, sources, recipe in (
        (work / "broad", base, broad, BROAD),
        (work / "close", work / "broad", close, CLOSE),
    ):
        if not (folder / "config.json").is_file():
            train(start, sources, folder, recipe=recipe, progress=progress)
    export_encoder(work / "close", out)


def _sample(found: Iterable[pairs.Pair], most: int) -> list[pairs.Pair]:
    pool = sorted(found)
    random.Random(SEED).shuffle(pool)
    return pool[:most]

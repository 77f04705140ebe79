"""How every shipped model is made anew, from the data of the project."""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from django.conf import settings

from matcher.config import Config
from matcher.engine import Engine
from matcher.errors import CandorError
from matcher.evaluation.cards import MODELS
from matcher.evaluation.labelled import load_jobs
from matcher.prepare import prepare_index
from matcher.training.provenance import NOTE, note

Progress = Callable[[int, int], None]
FIXTURES = settings.BASE_DIR / "fixtures"
TRAINABLE = tuple(model.name for model in MODELS)
"""In the order in which they build on each other."""
VERIFIER_SETS = (FIXTURES / "training" / "applications",)
"""The labelled sets that the verifier's weights are fitted on, unless others are named."""
VERIFIER_AS_OF = 2016 * 12 + 11
"""What “current” means to the labels of these sets."""


def train_encoder(base: Path, out: Path, *, most: int | None = None, progress: Progress) -> None:
    """Tune the encoder in `base` and ship it to `out`; a stopped run goes on. `most` pairs of each source, to try.

    :raises CandorError: the base is not there, or the extra “train” is not installed.
    """
    if not (base / "config.json").is_file():
        raise CandorError(f"{base} holds no model: config.json is missing.")
    try:
        # torch is in an extra: without it, every other command must still start
        build = import_module("matcher.training.build")
    except ModuleNotFoundError as error:
        raise CandorError(f"{error}. Install what training needs: pip install '.[train]'") from error
    build.build_encoder(
        base,
        FIXTURES,
        settings.CANDOR_DATA / "training",
        out,
        progress=lambda step, steps, loss: progress(step, steps),
        most=most,
    )


def train_verifier(folders: Sequence[Path], out: Path, *, as_of: int = VERIFIER_AS_OF, progress: Progress) -> None:
    """Fit the weights that combine the verifier's signals on the labelled sets in `folders`, and ship them to `out`.

    They belong to the encoder that is shipped; its index is prepared first where it is not.

    :raises CandorError: a set cannot be used, or the ontology is not loaded.
    """
    observe, combine = (import_module(f"matcher.training.{name}") for name in ("observe", "combine"))
    sets = [(folder, load_jobs(folder)) for folder in folders]
    prepare_index(settings.CANDOR_DATA, settings.CANDOR_MODELS, progress=progress)
    config = Config()
    engine = Engine.open(data=settings.CANDOR_DATA, models=settings.CANDOR_MODELS, config=config)
    looked = [
        each for folder, jobs in sets for each in observe.look(engine, folder, jobs, as_of=as_of, progress=progress)
    ]
    seen = observe.observations(looked, config)
    weights = out / "verifier.json"
    combine.fit(seen, version="ordinal.v1").save(weights)
    names = " ".join(folder.resolve().name for folder in folders)
    note(
        out / "verifier",
        command=f"manage.py train --only verifier --labelled {names}",
        artefacts=(weights,),
        data=folders,
        root=settings.BASE_DIR,
        recipe=[
            {
                "verdicts": len(seen),
                "jobs": sum(len(jobs) for _, jobs in sets),
                "resumes": len(looked),
                "configuration": config.digest(),
                "encoder": engine.models["encoder"],
                "pooled penalty": combine.POOLED_PENALTY,
                "group penalty": combine.GROUP_PENALTY,
            }
        ],
        libraries=("numpy", "scipy"),
    )


def train_spans(out: Path, *, progress: Progress) -> None:
    """Train the span recogniser and ship it to `out`."""
    build = import_module("matcher.training.spans")
    training = FIXTURES / "training"
    build.build_spans(training, out, progress=lambda epoch, epochs, f1: progress(epoch, epochs))
    note(
        out,
        command="manage.py train --only spans",
        artefacts=[file for file in out.rglob("*") if file.is_file() and file.name not in (NOTE, "CARD.md")],
        data=(training / "skillspan" / "train.json.xz",),
        root=settings.BASE_DIR,
        recipe=[
            {
                "seed": build.SEED,
                "batch": build.BATCH,
                "epochs": build.EPOCHS,
                "patience": build.PATIENCE,
                "held out": build.HELD_OUT,
                "learning rate": build.LEARNING_RATE,
                "dropout": build.DROPOUT,
            }
        ],
        libraries=("spacy", "thinc", "numpy"),
    )

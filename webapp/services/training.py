"""How every shipped model is made anew, from the data of the project."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from django.conf import settings

from matcher.config import Config
from matcher.encoder import OnnxEncoder
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
JUDGE_SETS = (FIXTURES / "training" / "applications",)
"""The labelled sets that the judge learns from: those of the project itself."""
VERIFIER_AS_OF = 2016 * 12 + 11
"""What “current” means to the labels of these sets."""


def train_encoder(base: Path, out: Path, *, most: int | None = None, progress: Progress) -> None:
    """Tune the encoder in `base` and ship it to `out`; a stopped run goes on. `most` pairs of each source, to try.

    :raises CandorError: the base is not there, or the extra “train” is not installed.
    """
    if not (base / "config.json").is_file():
        raise CandorError(f"{base} holds no model: config.json is missing.")
    build = _needing_torch("matcher.training.build")
    build.build_encoder(
        base,
        FIXTURES,
        _work(most),
        out,
        progress=lambda step, steps, loss: progress(step, steps),
        most=most,
    )


def train_judge(out: Path, *, most: int | None = None, progress: Progress) -> None:
    """Train the judge of passages from the tuned encoder and ship it to `out`; a stopped run goes on.

    :raises CandorError: the encoder was not trained here, or the extra “train” is not installed.
    """
    weights = _work(most) / "encoder"
    if not (weights / "config.json").is_file():
        raise CandorError("The judge starts from the weights of the encoder: train that first (--only encoder).")
    build = _needing_torch("matcher.training.build_judge")
    observe = import_module("matcher.training.observe")
    prepare_index(settings.CANDOR_DATA, settings.CANDOR_MODELS, progress=progress)
    engine = Engine.open(data=settings.CANDOR_DATA, models=settings.CANDOR_MODELS, judged=False)
    looked = [
        each
        for folder in JUDGE_SETS
        for each in observe.look(engine, folder, load_jobs(folder), as_of=VERIFIER_AS_OF, progress=progress)
    ]
    build.build_judge(
        weights,
        OnnxEncoder(settings.CANDOR_MODELS / "encoder", threads=0),
        looked,
        FIXTURES,
        _work(most) / "judge",
        out,
        progress=lambda step, steps, loss: progress(step, steps),
        most=most,
    )


def train_linker(*, progress: Progress) -> None:
    """Draw the linker's example lines and fit its curves, for the shipped encoder and in its place.

    :raises CandorError: it could not be fitted.
    """
    out = settings.CANDOR_MODELS / "linker"
    training = FIXTURES / "training"
    for argument in ("--draw", "--write"):
        command = [sys.executable, "-m", "benchmarks.fit_linker", argument]
        if subprocess.run(command, cwd=settings.BASE_DIR, check=False).returncode:
            raise CandorError(f"python -m benchmarks.fit_linker {argument} failed; the linker is as far as it came.")
        prepare_index(settings.CANDOR_DATA, settings.CANDOR_MODELS, progress=progress)
    lines = settings.BASE_DIR / "benchmarks" / "data"
    note(
        out,
        command="manage.py train --only linker",
        artefacts=[file for file in out.iterdir() if file.name not in (NOTE, "CARD.md")],
        data=(
            lines / "boilerplate.txt",
            lines / "linkable.tsv",
            training / "skillspan" / "train.json.xz",
            training / "skillskape" / "dev.csv.xz",
            *training.glob("*.jsonl"),
        ),
        root=settings.BASE_DIR,
        recipe=(),
        libraries=("numpy", "scikit-learn"),
    )


def train_splitter(out: Path, *, progress: Progress) -> None:
    """Fit the weights of the requirement splitter to the labelled advertisements and ship them to `out`."""
    splitter = import_module("matcher.training.splitter")
    root = settings.BASE_DIR
    weights = out / "requirements.json"
    progress(0, 1)
    splitter.build_splitter(root).save(weights)
    progress(1, 1)
    note(
        out / "splitter",
        command="manage.py train --only splitter",
        artefacts=(weights,),
        data=(
            root / "benchmarks" / "data" / "adverts" / "development",
            root / "matcher" / "requirements" / "tests" / "adverts",
            FIXTURES / "training" / "adverts",
            FIXTURES / "training" / "applications" / "jobs",
        ),
        root=root,
        recipe=[
            {
                "advertisements": len(splitter.labelled_adverts(root)),
                "penalty": splitter.PENALTY,
                "features seen at least": splitter.LEAST,
                "iterations": splitter.ITERATIONS,
                "found rather": splitter.FOUND_RATHER,
            }
        ],
        libraries=("numpy", "scipy"),
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
    combine.fit(seen, version="ordinal.v2").save(weights)
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


def _needing_torch(module: str) -> ModuleType:
    """torch is in an extra: without it, every other command must still start."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise CandorError(f"{error}. Install what training needs: pip install '.[train]'") from error


def _work(most: int | None) -> Path:
    """Where the steps of training are kept; a trial with few pairs must not be gone on from in earnest."""
    return settings.CANDOR_DATA / ("training" if most is None else f"training-trial-{most}")


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

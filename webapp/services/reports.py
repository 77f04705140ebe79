"""The evaluation report and the model cards: what is measured for them, and how they are written."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from django.conf import settings

from matcher.config import Config
from matcher.engine import Engine
from matcher.errors import CandorError
from matcher.evaluation.cards import FIGURES_FILE, artefacts, complaints, render_all
from matcher.evaluation.labelled import load_jobs
from matcher.evaluation.measure import Evaluation
from matcher.training.provenance import digest

Progress = Callable[[int, int], None]
REPORT = "docs/evaluation.md"


def ablate(folder: Path, *, as_of: int, progress: Progress) -> dict[str, dict[str, float]]:
    """Figures of the verifier without each of its parts, every job judged by weights that never saw it.

    Nothing for a set of one job. :raises CandorError: the set cannot be used.
    """
    jobs = load_jobs(folder)
    if len(jobs) < 2:
        return {}
    # fitting needs scipy's optimiser and the readers: other commands start without them
    observe, ablation = (import_module(f"matcher.training.{name}") for name in ("observe", "ablation"))
    config = Config()
    engine = Engine.open(data=settings.CANDOR_DATA, models=settings.CANDOR_MODELS, config=config)
    looked = observe.look(engine, folder, jobs, as_of=as_of, progress=progress)
    result: dict[str, dict[str, float]] = ablation.ablate(
        looked, config, threshold=dict(config.tiers)["good"], progress=progress
    )
    return result


def benchmark_sections() -> tuple[Any, ...]:
    """What the benchmarks of this checkout tell.

    :raises CandorError: there are none, for this is an installation and not a checkout.
    """
    try:
        return tuple(import_module("benchmarks.sections").sections())
    except ModuleNotFoundError as error:
        raise CandorError(f"A report needs a checkout of the project, with benchmarks/: {error}.") from error


def keep_figures(
    measured: Sequence[tuple[Path, Evaluation, dict[str, dict[str, float]]]],
    sections: Sequence[Any],
    *,
    as_of: int,
) -> None:
    """Write the figures of a run beside the models, with the digests of what they were measured with."""
    config = Config()
    models = settings.CANDOR_MODELS
    stored = {
        "as_of": f"{as_of // 12:04d}-{as_of % 12 + 1:02d}",
        "config": config.digest(),
        "tiers": config.tiers,
        "models": artefacts(models),
        "sets": [
            {"name": folder.resolve().name, "jobs_sha256": digest(folder / "jobs")}
            | asdict(evaluation)
            | {"ablation": ablation}
            for folder, evaluation, ablation in measured
        ],
        "sections": [asdict(section) for section in sections],
    }
    (models / FIGURES_FILE).write_text(json.dumps(stored, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def write_report(report: Path) -> tuple[list[Path], list[str]]:
    """Write the report to `report` and the cards beside the models, from the figures that were kept.

    Returns the files and what does not fit together (see `complaints`), which is written all the same.

    :raises CandorError: no figures were kept, or a model has no note of what it was made from.
    """
    models, root = settings.CANDOR_MODELS, settings.BASE_DIR
    try:
        files = render_all(models, report=report.resolve().relative_to(root).as_posix(), root=root)
    except FileNotFoundError as error:
        raise CandorError(f"{error.filename} is missing. {' '.join(complaints(models, root=root))}") from error
    except ValueError as error:
        raise CandorError(f"{report}: a report links to what lies beside it and must be in {root.name}.") from error
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return [root / name for name in files], complaints(models, root=root)

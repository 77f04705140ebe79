"""What the benchmarks tell the evaluation report: each is run, and where its data are missing it says so."""

from collections.abc import Callable
from pathlib import Path

from matcher.evaluation.labelled import load_jobs
from matcher.evaluation.report import Section, Table
from matcher.evaluation.requirements import Agreement, agreement, total
from matcher.read import read
from matcher.requirements import split

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "data"
"""Data that are for measuring only and lie beside the checkout, where somebody has them."""


def splitter() -> Section:
    """Requirements found in advertisements against those that a reader marked."""
    rows = []
    missing = []
    headline = []
    for name, folder, use in (
        ("labelled-dev", SHARED / "labelled-dev", "development"),
        ("adverts/development", ROOT / "benchmarks" / "data" / "adverts" / "development", "development"),
        ("adverts/check", ROOT / "benchmarks" / "data" / "adverts" / "check", "never looked at while developing"),
        ("applications", ROOT / "fixtures" / "training" / "applications", "not developed on"),
    ):
        if not (folder / "jobs").is_dir():
            missing.append(name)
            continue
        found: Agreement = total(
            agreement(split(read(job.text)).requirements, job.requirements) for job in load_jobs(folder)
        )
        shares = (found.recall, found.precision, found.must_accuracy, found.kind_accuracy)
        rows.append((name, use, found.labelled, found.found, *shares))
        headline.append((name, (("splitter_recall", found.recall), ("splitter_precision", found.precision))))
    head = ("set", "use", "labelled", "found", "recall", "precision", "must or nice right", "kind right")
    return Section(
        "Requirements found in job texts",
        "A found requirement counts when it states the same as a labelled one: their content words overlap (F1 at "
        "least .6), or one holds most of the other's." + _missing(missing),
        (Table(head, tuple(rows)),),
        tuple(headline),
    )


SECTIONS: tuple[Callable[[], Section], ...] = (splitter,)


def sections() -> tuple[Section, ...]:
    """The sections of the report, in its order."""
    return tuple(make() for make in SECTIONS)


def _missing(names: list[str]) -> str:
    return f" Not measured, for the data are not here: {', '.join(names)}." if names else ""

"""What the benchmarks tell the evaluation report: each is run, and where its data are missing it says so."""

from fnmatch import fnmatch
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from benchmarks import spans
from matcher.evaluation.labelled import load_jobs
from matcher.evaluation.report import Section, Table
from matcher.evaluation.requirements import Agreement, agreement, total
from matcher.extract.spans import SpanRecogniser
from matcher.read import read
from matcher.requirements import split
from matcher.training import skillspan

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "data"
"""Data that are for measuring only and lie beside the checkout, where somebody has them."""


def splitter() -> Section:
    """Requirements found in advertisements against those that a reader marked."""
    rows = []
    missing = []
    headline = []
    adverts = ROOT / "benchmarks" / "data" / "adverts"
    applications = ROOT / "fixtures" / "training" / "applications"
    for name, folder, ids, use in (
        ("labelled-dev", SHARED / "labelled-dev", "*", "rules developed on it"),
        ("adverts/development", adverts / "development", "*", "rules developed on it, weights fitted to it"),
        ("adverts/check", adverts / "check", "*", "texts unseen; figures seen when choosing one constant"),
        ("applications, a and b", applications, "*-[ab]", "weights fitted to it"),
        ("applications, c to f", applications, "*-[c-f]", "texts unseen; figures seen when choosing one constant"),
        ("applications, g and h", applications, "*-[gh]", "unseen"),
    ):
        if not (folder / "jobs").is_dir():
            missing.append(name)
            continue
        found: Agreement = total(
            agreement(split(read(job.text)).requirements, job.requirements)
            for job in load_jobs(folder)
            if fnmatch(job.id, ids)
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


def terms() -> Section:
    """Spans of skills and knowledge found in advertisements against those that experts marked."""
    folder = ROOT / "fixtures" / "models" / "spans"
    if not folder.is_dir():
        return Section("Spans of skills and knowledge", "No span recogniser is shipped.")
    dev = tuple(skillspan.sentences(ROOT / "fixtures" / "training", "dev"))
    recogniser = SpanRecogniser(folder)
    found = []
    for sentence in dev:
        marked = recogniser.terms(sentence.text)
        found.append({kind: tuple((t.start, t.end) for t in marked if t.kind == kind) for kind in spans.KINDS})
    figures = skillspan.agreement(dev, found)
    published = tuple((name, *values) for name, *values in spans.PUBLISHED)
    return Section(
        "Spans of skills and knowledge",
        f"{len(dev):,} sentences of SkillSpan's dev part, which training never saw. A span counts as found when its "
        "borders are exact (strict) or when it shares a word with a marked one (loose).",
        (
            Table(
                ("spans", *(f"{how} {what}" for how in ("strict", "loose") for what in ("precision", "recall", "F1"))),
                tuple(
                    (kind, f.strict_precision, f.strict_recall, f.strict, f.loose_precision, f.loose_recall, f.loose)
                    for kind, f in figures.items()
                ),
            ),
            Table(
                ("published", "skills", "knowledge", "both"),
                published,
                "Strict F1 on SkillSpan's test part, which is not among our data: other sentences of the same source.",
            ),
        ),
        (("skillspan", (("span_f1_strict", figures["both"].strict), ("span_f1_loose", figures["both"].loose))),),
    )


def sections() -> tuple[Section, ...]:
    """The sections of the report, in its order."""
    return (splitter(), *_links(), terms())


def _links() -> tuple[Section, ...]:
    if find_spec("benchmarks.linking") is None:
        return (Section("Links to concepts", "There is no benchmark of links in this checkout."),)
    linker = import_module("benchmarks.linking_sections")
    return (linker.links(SHARED / "esco-linking"), linker.nothing_to_link())


def _missing(names: list[str]) -> str:
    return f" Not measured, for the data are not here: {', '.join(names)}." if names else ""

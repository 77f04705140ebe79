"""The evaluation report: figures of a run, in words, tables and diagrams. It renders what was measured and no more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matcher.evaluation.calibration import Bin, Calibration
from matcher.evaluation.chart import reliability_diagram
from matcher.evaluation.markdown import Cell, table
from matcher.evaluation.references import BASELINE_SOURCE, BASELINES, LABELS, REFERENCES

Json = Mapping[str, Any]

FIGURES = {
    "verdict_macro_f1": "verdict macro-F1",
    "verdict_accuracy": "verdict accuracy",
    "requirement_auc": "requirement AUC",
    "evidence_hit": "evidence hit",
    "ndcg5": "NDCG@5",
    "ndcg12": "NDCG@12",
    "spearman": "Spearman",
    "kendall": "Kendall",
    "auc": "AUC, mean of jobs",
    "pooled_auc": "AUC, pooled",
    "accuracy": "accuracy, match or not",
    "majority_accuracy": "accuracy of the commoner answer",
    "match_f1": "match-F1",
    "macro_f1": "macro-F1, match or not",
    "scored": "share that could be scored",
    "verdicts": "verdicts compared",
}
OTHERS = {
    "found_ndcg5": "NDCG@5, requirements found in the text",
    "splitter_recall": "requirements found: recall",
    "splitter_precision": "requirements found: precision",
    "tech_rp5": "linking RP@5, TECH",
    "house_rp5": "linking RP@5, HOUSE",
    "nil_precision": "NIL precision on boilerplate",
    "judge_auc": "requirement AUC, the judge alone",
    "span_f1_strict": "spans, strict F1",
    "span_f1_loose": "spans, loose F1",
}
KIND_FIGURES = ("verdicts", "verdict_accuracy", "verdict_macro_f1", "requirement_auc", "evidence_hit")


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` as wide as `head`; `note` stands below it."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """What a benchmark tells: `headline` maps a set to figures named as in `REFERENCES`, for the first table.

    A benchmark whose data are not there says so in `text` and has no tables.
    """

    title: str
    text: str
    tables: tuple[Table, ...] = ()
    headline: tuple[tuple[str, tuple[tuple[str, float], ...]], ...] = ()


def render(measured: Json, *, runs: Sequence[Json], fitted: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """File name, relative to the folder of the report -> its text.

    `measured` is what a run wrote, `runs` the training trials, `fitted` says which models were fitted on which set.
    """
    files: dict[str, str] = {}
    parts = [_head(measured, fitted), _headline(measured)]
    parts += [_set(each, measured, files) for each in measured["sets"]]
    parts += [_section(each) for each in measured["sections"]]
    parts += [_runs(runs), _limits()]
    files["evaluation.md"] = "\n".join(parts)
    return files


def _head(measured: Json, fitted: Mapping[str, Sequence[str]]) -> str:
    names = [each["name"] for each in measured["sets"]]
    notes = "\n".join(f"- {LABELS[name]}" for name in names if name in LABELS)
    fits = "".join(
        f"\n- Fitted on {name}: {', '.join(fitted[name])}. Where its weights are meant to be judged on jobs that they "
        "never saw, the column “other jobs” has them fitted anew, leaving one job out at a time."
        for name in names
        if fitted.get(name)
    )
    return f"""# Evaluation

Written by `manage.py evaluate`; a test fails when it does not belong to the shipped models. To measure anew, after
`make store`:

```sh
.venv/bin/python manage.py evaluate {" ".join(f"…/{name}" for name in names)} --as-of {measured["as_of"]} --report
```

Read the figures with this in mind:

{notes}{fits}
- “Current” in a resume was taken for {measured["as_of"]}. A match is a grade of 2 or 3, and the tier “good” or better.
"""


def _headline(measured: Json) -> str:
    rows: list[tuple[Cell, ...]] = []
    for name, references in REFERENCES.items():
        values = _values(name, measured)
        left_out = _left_out(name, measured)
        for figure, reference in references.items():
            value = values.get(figure)
            if value is None:
                continue
            honest = left_out.get(figure, value)
            reached = "" if reference.bar is None else "yes" if honest >= reference.bar else "no"
            label = FIGURES.get(figure) or OTHERS[figure]
            rows.append(
                (label, name, value, left_out.get(figure), reference.baseline, reference.bar, reference.aim, reached)
            )
    if not rows:
        return "None of the sets of this run has figures to compare with.\n"
    head = ("figure", "set", "shipped", "other jobs", "baseline", "bar", "aim", "bar reached")
    return (
        "## In short\n\n"
        + table(head, rows)
        + "\nRequirements are given unless said otherwise. “Shipped” are the weights as they are, “other jobs” the "
        "same verifier fitted without the job that it is judged on; where both are given, the latter decides whether a "
        f"bar is reached. Baselines come from {BASELINE_SOURCE}.\n"
    )


def _values(name: str, measured: Json) -> dict[str, float]:
    values: dict[str, float] = {}
    for each in measured["sets"]:
        if each["name"] == name:
            values |= each["given"]
            values["found_ndcg5"] = each["found"]["ndcg5"]
            values["splitter_recall"] = each["agreement"]["recall"]
            values["splitter_precision"] = each["agreement"]["precision"]
    for section in measured["sections"]:
        for of, figures in section["headline"]:
            if of == name:
                values |= dict(figures)
    return values


def _left_out(name: str, measured: Json) -> dict[str, float]:
    for each in measured["sets"]:
        if each["name"] == name and each["ablation"]:
            return dict(each["ablation"]["everything"])
    return {}


def _set(measured: Json, run: Json, files: dict[str, str]) -> str:
    name = measured["name"]
    figures = [(label, measured["given"].get(key), measured["found"].get(key)) for key, label in FIGURES.items()]
    kinds = [
        (f"{kind}, {which}", *(_count(by_kind[kind].get(key)) for key in KIND_FIGURES))
        for which, by_kind in (("given", measured["given_by_kind"]), ("found", measured["found_by_kind"]))
        for kind in by_kind
    ]
    agreement = measured["agreement"]
    parts = [
        f"## {name}\n\n{measured['jobs']} jobs, {measured['pairs']} graded pairs of job and resume.",
        "Each job was scored twice: with the requirements of its labels, and with those that Candor found in its text\n"
        f"(recall {agreement['recall']:.3f}, precision {agreement['precision']:.3f}, must or nice right "
        f"{agreement['must_accuracy']:.3f}, kind right {agreement['kind_accuracy']:.3f}).\n"
        "Of found requirements, verdicts are compared only where a labelled one states the same.\n",
        table(
            ("figure", "given", "found"),
            [(label, _count(given), _count(found)) for label, given, found in figures if given is not None],
        ),
        "### By kind of requirement\n",
        table(("kind", *(FIGURES[key] for key in KIND_FIGURES)), kinds),
        _baselines(name),
        _tiers(measured, run),
        _reliability(measured, files),
        _ablation(measured["ablation"]),
    ]
    return "\n".join(part for part in parts if part)


def _count(value: float | None) -> Cell:
    """Counts are stored as floats among ratios."""
    return int(value) if value is not None and value > 1 and value == int(value) else value


def _baselines(name: str) -> str:
    if name not in BASELINES:
        return ""
    head = ("method", "NDCG@5", "Spearman", "AUC, pooled", "verdict macro-F1", "requirement AUC", "evidence hit")
    rows = [
        (
            each.method,
            each.ndcg5,
            each.spearman,
            each.pooled_auc,
            each.verdict_macro_f1,
            each.requirement_auc,
            each.evidence_hit,
        )
        for each in BASELINES[name]
    ]
    return f"### Other methods on {name}\n\nSource: {BASELINE_SOURCE}.\n\n" + table(head, rows)


def _tiers(measured: Json, run: Json) -> str:
    borders = ", ".join(f"{tier} from {lowest:g}" for tier, lowest in run["tiers"])
    rows = [
        (which, each["tier"], each["count"], each["share"], each["mean_grade"])
        for which, key in (("given", "tiers"), ("found", "found_tiers"))
        for each in measured[key]
    ]
    return (
        f"### What a tier is worth\n\nScores: {borders}; “needs review” where too little could be judged.\n\n"
        + table(("requirements", "tier", "resumes", "of which a match", "mean grade"), rows)
    )


def _reliability(measured: Json, files: dict[str, str]) -> str:
    name = measured["name"]
    parts = [
        "### Do numbers mean what they say?\n",
        "ECE is the expected calibration error over ten bins, Brier the mean squared error. A probability is that of "
        "a requirement being at least partly met. A score is a share of points and not meant as a probability; its "
        "diagram shows how likely a match is at each score.\n",
    ]
    rows: list[tuple[Cell, ...]] = []
    for key, title, across, up, scale in (
        ("verdicts", f"Verdicts on {name}", "probability given", "labelled met or partly", 1),
        ("scores", f"Scores on {name}", "score", "grade 2 or 3", 100),
    ):
        stored = measured[key]
        result = Calibration(stored["count"], stored["ece"], stored["brier"], tuple(Bin(**b) for b in stored["bins"]))
        file = f"evaluation/{name}-{key}.svg"
        files[file] = reliability_diagram(result, title=title, across=across, up=up, scale=scale)
        parts.append(f"![{title}: {across} against the share {up}]({file})\n")
        rows += [
            (key, f"{b.lowest * scale:g} to {b.highest * scale:g}", b.count, round(b.mean * scale, 3), b.share)
            for b in result.bins
        ]
        parts.append(f"{title}: {result.count:,} of them, ECE {result.ece:.3f}, Brier {result.brier:.3f}.\n")
    return "\n".join([*parts, table(("", "bin", "count", "mean", "share that came true"), rows)])


def _ablation(ablation: Json) -> str:
    if not ablation:
        return ""
    whole = ablation["everything"]
    rows = [
        (name, *(figures[key] if name == "everything" else _change(figures[key], whole[key]) for key in whole))
        for name, figures in ablation.items()
    ]
    return (
        "### What each part brings\n\n"
        "Weights fitted anew without the part, each job judged by weights that never saw it. The first line has the "
        "figures, the others the change; differences of a hundredth are within what chance does on a set of this "
        "size. What is trained on (the encoder, the judge) stays as it is.\n\n"
        + table(("verifier", *(FIGURES[key] for key in whole)), rows)
    )


def _change(value: float, whole: float) -> str:
    change = round(value - whole, 3)
    return f"{change:+.3f}" if change else "0"


def _section(section: Json) -> str:
    tables = [
        "\n" + table(each["head"], each["rows"]) + (f"\n{each['note']}\n" if each["note"] else "")
        for each in section["tables"]
    ]
    return f"## {section['title']}\n\n{section['text']}\n" + "".join(tables)


def _runs(runs: Sequence[Json]) -> str:
    if not runs:
        return ""
    keys = list(dict.fromkeys(key for run in runs for key in run["figures"]))
    rows = [
        (run["model"], run["trial"], *(run["figures"].get(key) for key in keys), f"`{run['command']}`") for run in runs
    ]
    return (
        "## Which training data brought what\n\n"
        "Trials as they were noted in `fixtures/models/runs.jsonl`; measuring does not repeat them. Links are ranked "
        "here by the encoder's vectors of preferred labels alone; verdicts are those of the verifier fitted on other "
        "jobs, before rules bound them, the encoder's trials without a judge.\n\n"
        + table(("model", "trial", *(_label(key) for key in keys), "command"), rows)
    )


def _label(key: str) -> str:
    return FIGURES.get(key) or OTHERS.get(key) or key.replace("_", " ")


def _limits() -> str:
    return """## What these figures do not say

- They compare with labels, not with who did well in a job.
- Jobs and resumes are English. How well French ones are judged was not measured.
- Other occupations, and resumes of other layouts, may be judged worse; differences of a few hundredths between two
  methods on sixteen jobs are not sure.
"""

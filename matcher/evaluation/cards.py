"""Model cards: what a shipped model is and was made from, how well it does, and where it must not be trusted."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from matcher.config import Config
from matcher.evaluation.markdown import table
from matcher.evaluation.references import LABELS
from matcher.evaluation.report import FIGURES, OTHERS, render
from matcher.training.provenance import NOTE, changed, digest

FIGURES_FILE = "figures.json"
RUNS_FILE = "runs.jsonl"
PRECISION_FILE = "precision.json"
CARD = "CARD.md"
TRAIN = "`manage.py train --only {name}`"
MEASURE = "`manage.py evaluate DIR... --as-of YYYY-MM --report`"
WRITE = "`manage.py evaluate --report`"
COMPARE = "`python -m benchmarks.precision --write`"


@dataclass(frozen=True, slots=True)
class Model:
    """A shipped model. `parts` are files or folders in the folder of all models; card and note lie in `name`.

    `figures` are names from the report; `quantised` says whether its precision is to be compared.
    """

    name: str
    title: str
    about: str
    parts: tuple[str, ...]
    figures: tuple[str, ...]
    licence: str
    limits: tuple[str, ...]
    quantised: bool = False


MODELS: tuple[Model, ...] = (
    Model(
        name="encoder",
        title="Sentence encoder",
        about=(
            "Turns a sentence or phrase into a vector of 384 numbers, so that a requirement lies near the passages "
            "that show it and a phrase near the concept that it means. Six layers, 22.7 million parameters, derived "
            "from all-MiniLM-L6-v2; at most 128 tokens are read."
        ),
        parts=("encoder",),
        figures=(
            "requirement_auc",
            "verdict_macro_f1",
            "evidence_hit",
            "ndcg5",
            "tech_rp5",
            "house_rp5",
            "nil_precision",
        ),
        licence="Apache-2.0, as its base model",
        limits=(
            "Trained on English; other languages are carried only as far as the base model knows them.",
            "Near is not shown: on its own it does not tell a wish or a denial from experience. Passages are sorted by "
            "rules before.",
            "It has seen no resume of a real person, and so not all that real resumes do with layout and grammar.",
        ),
        quantised=True,
    ),
    Model(
        name="splitter",
        title="Requirement splitter",
        about=(
            "A linear-chain conditional random field over the parts of an advertisement's sentences: which of them "
            "state a requirement. It adds to what rules find the requirements that it is sure of and no rule found."
        ),
        parts=("requirements.json",),
        figures=("splitter_recall", "splitter_precision"),
        licence="Apache-2.0",
        limits=(
            "Fitted to English and, much fewer, French advertisements that were written for this project.",
            "In flowing prose it still misses one requirement in five to ten: a person confirms the list.",
        ),
    ),
    Model(
        name="linker",
        title="Linker",
        about=(
            "How the signals that bring a text near a concept are weighed, and curves that tell a text which names a "
            "concept from one that names none, with the example lines that they compare with."
        ),
        parts=("linker",),
        figures=("tech_rp5", "house_rp5", "nil_precision"),
        licence="Apache-2.0; some of the example lines are from SkillSpan (MIT)",
        limits=(
            "It links to ESCO's skills and knowledge by meaning, in English; tools of O*NET only by their names.",
            "It belongs to one encoder: after every change of that it is fitted again.",
        ),
    ),
    Model(
        name="judge",
        title="Judge of passages",
        about=(
            "A cross-encoder: reads a requirement beside one passage of a resume, with the position that the passage "
            "stands under, and says how much of the requirement the passage shows. Six layers, 22.7 million "
            "parameters, trained from the sentence encoder; at most 112 tokens are read."
        ),
        parts=("judge",),
        figures=("requirement_auc", "verdict_macro_f1", "evidence_hit", "ndcg5", "pooled_auc"),
        licence="Apache-2.0, as its base model",
        limits=(
            "Trained on English, on examples written or labelled for this project and on occupational data; it has "
            "seen no resume of a real person.",
            "It knows what work is about better than who did it: to lead a crew and to be in it look much alike.",
            "It reads one passage at a time: years are added up, and degrees and languages compared, by rules.",
            "Its number is one signal among several of the verifier and is not a probability on its own.",
        ),
        quantised=True,
    ),
    Model(
        name="spans",
        title="Span recogniser",
        about=(
            "Two entity recognisers of spaCy that mark the words in a requirement which name something to do (skill) "
            "or to know (knowledge), also where no label of the ontology covers them."
        ),
        parts=("spans",),
        figures=("span_f1_strict", "span_f1_loose"),
        licence="Apache-2.0; trained on SkillSpan (MIT)",
        limits=(
            "Trained on sentences of English job advertisements; not on resumes.",
            "Borders of long skills are uncertain, as they are among the experts who marked them.",
        ),
    ),
    Model(
        name="verifier",
        title="Verifier",
        about=(
            "A proportional-odds model over a handful of signals for each group of requirements: how likely a "
            "requirement is met, partly met, or neither. No weight is negative. Rules for years, degrees, languages "
            "and licences bound what it may say."
        ),
        parts=("verifier.json",),
        figures=(
            "verdict_macro_f1",
            "requirement_auc",
            "evidence_hit",
            "ndcg5",
            "pooled_auc",
            "match_f1",
            "accuracy",
        ),
        licence="Apache-2.0",
        limits=(
            "Its probabilities mean what they say only for labels and resumes like those it was fitted on; see the "
            "reliability diagrams of the evaluation.",
            "It judges what a resume says about one requirement, and nothing about a person.",
        ),
    ),
)


def card(model: Model, models: Path, measured: Mapping[str, Any], *, root: Path) -> str:
    """The card of `model`, from its files in `models`, its note, and the figures that were measured with it.

    Data that changed since it was trained are marked: the card is another then, and has to be written anew.
    """
    made = json.loads((models / model.name / NOTE).read_text(encoding="utf-8"))
    files = files_of(model, models)
    since = changed(made, "data", root=root)
    size = sum((models / name).stat().st_size for name in files)
    parts = [
        f"# {model.title}\n\n{model.about}\n\nWritten by {WRITE}; a test fails when it differs from the files.\n",
        table(
            ("file", "bytes", "sha256"),
            [(f"`fixtures/models/{name}`", (models / name).stat().st_size, digest(models / name)) for name in files],
        ),
        f"{size / 1e6:.1f} MB in all. Licence: {model.licence}.\n\n## How it was made\n\n`{made['command']}`, with "
        f"{_libraries(made['libraries'])}.\n",
    ]
    if made["base"]:
        parts.append(table(("base model", "sha256"), list(made["base"].items())))
    if made["recipe"]:
        head = tuple(dict.fromkeys(key for step in made["recipe"] for key in step))
        parts.append(table(head, [tuple(_setting(step.get(key)) for key in head) for step in made["recipe"]]))
    parts.append(
        "Data, with sources and licences in [docs/data.md](../../../docs/data.md):\n\n"
        + table(
            ("data", "sha256 when it was trained", "now"),
            [(f"`{name}`", noted, _now(name, since)) for name, noted in made["data"].items()],
        )
    )
    parts.append(_figures(model, measured))
    if model.quantised:
        parts.append(_precision(json.loads((models / PRECISION_FILE).read_text(encoding="utf-8"))))
    parts.append("## Limits\n\n" + "".join(f"- {limit}\n" for limit in model.limits))
    return "\n".join(parts)


def shipped(models: Path) -> tuple[Model, ...]:
    """Those of `MODELS` that are in the folder `models`."""
    return tuple(model for model in MODELS if files_of(model, models))


def files_of(model: Model, models: Path) -> tuple[str, ...]:
    """The files that the model is, relative to `models`, without what is only written about it."""
    found = []
    for part in model.parts:
        path = models / part
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        found += [file for file in files if file.is_file() and file.name not in (NOTE, CARD)]
    return tuple(file.relative_to(models).as_posix() for file in found)


def fitted_on(models: Path) -> dict[str, list[str]]:
    """Name of a labelled set -> the models whose training data it is part of."""
    on: dict[str, list[str]] = {}
    for model in MODELS:
        file = models / model.name / NOTE
        if file.is_file():
            for name in json.loads(file.read_text(encoding="utf-8"))["data"]:
                on.setdefault(Path(name).name, []).append(model.name)
    return on


def artefacts(models: Path) -> dict[str, str]:
    """Every file of every model that is there, with its digest."""
    return {name: digest(models / name) for model in MODELS for name in files_of(model, models)}


def complaints(models: Path, *, root: Path) -> list[str]:
    """What does not fit together, each with the command that mends it: files, notes, figures and configuration.

    `root` is the folder that the names of artefacts are relative to. That data changed is no complaint: cards say so.
    """
    found = []
    compared = _compared(models)
    for model in shipped(models):
        if model.quantised and compared.get(model.name) != digest(models / model.name / "model.onnx"):
            found.append(f"{PRECISION_FILE} is not about this {model.name}; run {COMPARE}.")
        note = models / model.name / NOTE
        train = TRAIN.format(name=model.name)
        if not note.is_file():
            found.append(f"{model.name}: {NOTE} does not say what it was made from; run {train}.")
            continue
        made = json.loads(note.read_text(encoding="utf-8"))
        found += [
            f"{name} is not the one that was trained; run {train}." for name in changed(made, "artefacts", root=root)
        ]
    if not (models / FIGURES_FILE).is_file():
        return [*found, f"{FIGURES_FILE} is missing; run {MEASURE}."]
    measured = json.loads((models / FIGURES_FILE).read_text(encoding="utf-8"))
    now = artefacts(models)
    found += [
        f"fixtures/models/{name} is not the one that was measured; run {MEASURE}."
        for name in sorted({*now, *measured["models"]})
        if now.get(name) != measured["models"].get(name)
    ]
    if measured["config"] != Config().digest():
        found.append(f"The configuration (matcher/config.py) changed since it was measured; run {MEASURE}.")
    return found


def render_all(models: Path, *, report: str, root: Path) -> dict[str, str]:
    """Everything that is written from figures and artefacts: path -> text, relative to `root`, the project's folder.

    `report` is the path of the report; the cards lie with the models, which are in `fixtures/models`.
    """
    measured = json.loads((models / FIGURES_FILE).read_text(encoding="utf-8"))
    runs_file = models / RUNS_FILE
    lines = runs_file.read_text(encoding="utf-8").splitlines() if runs_file.is_file() else []
    folder = Path(report).parent
    rendered = render(measured, runs=[json.loads(line) for line in lines], fitted=fitted_on(models))
    files = {(folder / name).as_posix(): text for name, text in rendered.items()}
    return files | {
        f"fixtures/models/{model.name}/{CARD}": card(model, models, measured, root=root) for model in shipped(models)
    }


def _compared(models: Path) -> dict[str, str]:
    """Digests of the models that `PRECISION_FILE` is about."""
    file = models / PRECISION_FILE
    return dict(json.loads(file.read_text(encoding="utf-8"))["models"]) if file.is_file() else {}


def _figures(model: Model, measured: Mapping[str, Any]) -> str:
    rows = []
    for each in measured["sets"]:
        left_out = (each["ablation"] or {}).get("everything", {})
        rows += [
            (FIGURES[key], each["name"], each["given"].get(key), left_out.get(key))
            for key in model.figures
            if key in each["given"]
        ]
    for section in measured["sections"]:
        rows += [
            (OTHERS[key], name, value, None)
            for name, figures in section["headline"]
            for key, value in figures
            if key in model.figures
        ]
    sets = [each["name"] for each in measured["sets"]]
    notes = "".join(f"- {LABELS[name]}\n" for name in sets if name in LABELS)
    return (
        "## Figures\n\nOf the whole path with this model in it, requirements given; “other jobs” has the verifier's "
        "weights fitted anew without the job that is judged. All figures: "
        "[docs/evaluation.md](../../../docs/evaluation.md).\n\n"
        + table(("figure", "set", "shipped", "other jobs"), rows)
        + f"\n{notes}"
    )


def _precision(compared: Mapping[str, Any]) -> str:
    rows = [
        (each["what"], each["count"], each["largest"], each["mean"], *each["tolerance"].values())
        for each in compared["compared"]
    ]
    return (
        "## Precision\n\nShipped with int8 weights (per channel, symmetric; activations quantised while it runs). "
        "Compared with float32 weights in all quantised models, on examples and demo resumes of the project:\n\n"
        + table(("", "compared", "largest", "mean", "tolerance, largest", "tolerance, mean"), rows)
        + f"\nThe nearest passage changes for {compared['nearest_passage_changed']} of {compared['requirements']:,} "
        f"requirements, the tier for {compared['tiers_changed']} of {compared['resumes']} resumes, and "
        f"{compared['neighbours_swapped']} neighbours in a ranking change places. `python -m benchmarks.precision` "
        "fails above the tolerance.\n"
    )


def _libraries(versions: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in versions.items()) or "no library that matters"


def _now(name: str, changed_since: Sequence[str]) -> str:
    if "/" not in name:
        return "not in the repository"
    return "changed since" if name in changed_since else "the same"


def _setting(value: object) -> str:
    if value is None:
        return ""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)

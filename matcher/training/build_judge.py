"""The recipe of the shipped judge of passages, from first to last."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import torch

from matcher.facts.durations import required_years
from matcher.training import examples
from matcher.training.examples import SHOWN, Example
from matcher.training.export import export_judge
from matcher.training.judge import Bag, plan, train
from matcher.training.loop import Progress, Recipe, sample
from matcher.training.observe import Looked
from matcher.training.provenance import note
from matcher.values import Encoder
from matcher.verify.context import passage_in_context
from matcher.verify.judge import MAX_TOKENS

SEED = 1
NATURAL = Recipe(batch=32, max_tokens=96, learning_rate=6e-5)
"""First what is true by construction: tasks and activities, titles, adverts, concepts."""
WHOLE = Recipe(batch=32, max_tokens=MAX_TOKENS, learning_rate=4e-5, seed=11)
"""Then whole resumes, and the examples that are hard on purpose."""
PASSAGES = 4
"""Passages of a resume that may answer for it."""
SOME_YEARS = 0.8
"""What words show where only the years were too few: those are counted by rule."""


def build_judge(
    encoder_weights: Path,
    encoder: Encoder,
    looked: Sequence[Looked],
    fixtures: Path,
    work: Path,
    out: Path,
    *,
    progress: Progress,
    most: int | None = None,
) -> None:
    """Train the judge from the tuned encoder in `encoder_weights` and ship it to `out`, with a note of what it was made
    from.

    `looked` are the labelled applications as the engine with `encoder` sees them. A stopped run goes on where it was:
    `work` keeps what is done. About half an hour on two cores. `most` cuts every source, to try the path.
    """
    natural = [Bag(each.requirement, (each.passage,), each.shown) for each in _natural(fixtures, encoder, most)]
    hard = [
        Bag(each.requirement, (each.passage,), each.shown)
        for each in sample(examples.own(fixtures / "training"), most, seed=SEED)
    ]
    whole = bags(looked)[:most]
    stages = ((natural, NATURAL), (whole + whole + hard, WHOLE))
    weights = train(encoder_weights, stages, work, progress=progress)
    torch.save(weights, work / "judge.pt")
    export_judge(encoder_weights, weights, out)
    note(
        out,
        command="manage.py train --only judge" + ("" if most is None else f" --pairs {most}"),
        artefacts=(out / "model.onnx", out / "tokenizer.json"),
        data=data_files(fixtures),
        root=fixtures.parent,
        base=encoder_weights,
        recipe=[
            {"stage": name, "bags": len(parts), "steps": len(plan(parts, recipe)), "sample seed": SEED} | asdict(recipe)
            for name, (parts, recipe) in zip(("natural", "whole"), stages, strict=True)
        ],
        libraries=("torch", "transformers", "onnx", "onnxruntime"),
    )


def bags(looked: Sequence[Looked]) -> list[Bag]:
    """A bag for each labelled requirement of each resume: its nearest passages answer for the verdict together."""
    found = []
    for each in looked:
        verdicts = each.labelled.resumes[each.stem].verdicts
        for requirement, support in zip(each.job.requirements, each.support, strict=True):
            passages = tuple(passage_in_context(each.profile, s.passage) for s in support.passages[:PASSAGES])
            if not passages or requirement.id not in verdicts:
                continue
            verdict = verdicts[requirement.id].verdict
            counted = verdict == "partly" and required_years(requirement.text, language=each.job.language) is not None
            found.append(Bag(requirement.text, passages, SOME_YEARS if counted else SHOWN[verdict]))
    return found


def data_files(fixtures: Path) -> tuple[Path, ...]:
    """Every file that the judge learns from."""
    training, ontology = fixtures / "training", fixtures / "ontology"
    return (
        *(
            ontology / "esco" / name
            for name in (
                "skills_en.csv.xz",
                "occupations_en.csv.xz",
                "broaderRelationsSkillPillar.csv.xz",
                "occupationSkillRelations.csv.xz",
            )
        ),
        ontology / "onet" / "alternate-titles.tsv.xz",
        *(training / "onet" / f"{name}.tsv.xz" for name in ("task-statements", "tasks-to-dwas", "dwa-reference")),
        training / "skillskape" / "train.csv.xz",
        *sorted(training.glob("*.jsonl")),
        training / "applications",
    )


def _natural(fixtures: Path, encoder: Encoder, most: int | None) -> list[Example]:
    training, ontology = fixtures / "training", fixtures / "ontology"
    return [
        *sample(examples.tasks(training, encoder, seed=1), most or 34_000, seed=SEED),
        *sample(examples.titles(ontology, training, seed=2), most or 10_000, seed=SEED),
        *sample(examples.adverts(training, "train", seed=3), most or 10_000, seed=SEED),
        *sample(examples.concepts(ontology, seed=4), most or 10_000, seed=SEED),
    ]

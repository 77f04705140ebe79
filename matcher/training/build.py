"""The recipe of the shipped sentence encoder, from first to last."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from matcher.training import pairs
from matcher.training.encoder import average, plan, train
from matcher.training.export import export_encoder
from matcher.training.loop import Progress, Recipe, sample
from matcher.training.provenance import digest, note

SEED = 1
BROAD = Recipe(batch=96, max_tokens=64, learning_rate=4e-5)
"""First what things are called, in every occupation."""
CLOSE = Recipe(batch=96, max_tokens=64, learning_rate=3e-5)
"""Then how resumes say what requirements ask for."""
TUNED = 0.65
"""Share of the tuned weights in the shipped ones; the base has the rest, and with it what it knows of everything else
(Wortsman et al. 2022, "Robust fine-tuning of zero-shot models")."""
LONG = 80
"""Characters from which an ESCO text is a description, which there are fewer of."""

Sources = list[list[pairs.Pair]]


def build_encoder(
    base: Path, fixtures: Path, work: Path, out: Path, *, progress: Progress, most: int | None = None
) -> None:
    """Tune the encoder in `base` on the data in `fixtures`, ship it to `out`, and note there what it was made from.

    Each stage is kept in a folder of `work` that is named for all that goes into it: a stopped run goes on where it
    was, and one with other data begins anew. About half an hour on two cores. `most` cuts every source to so many
    pairs, to try the path.
    """
    broad, close = sources(fixtures, most=most)
    first = _stage("broad", base, broad, work, BROAD, progress)
    second = _stage("close", first, close, work, CLOSE, progress)
    blended = work / "encoder"
    average(second, base, blended, share=TUNED)
    export_encoder(blended, out)
    note(
        out,
        command="manage.py train BASE --only encoder" + ("" if most is None else f" --pairs {most}"),
        artefacts=(out / "model.onnx", out / "tokenizer.json"),
        data=data_files(fixtures),
        root=fixtures.parent,
        base=base,
        recipe=[
            {"stage": name, "pairs": sum(map(len, parts)), "steps": len(plan(parts, recipe)), "sample seed": SEED}
            | asdict(recipe)
            for name, parts, recipe in (("broad", broad, BROAD), ("close", close, CLOSE))
        ]
        + [{"stage": "average", "tuned": TUNED}],
        libraries=("torch", "transformers", "onnx", "onnxruntime"),
    )


def sources(fixtures: Path, *, most: int | None = None) -> tuple[Sources, Sources]:
    """The pairs of both stages, a list for each source."""
    training = fixtures / "training"
    esco = set(pairs.esco_pairs(fixtures / "ontology"))
    tasks, adverts = set(pairs.task_pairs(training)), set(pairs.advert_pairs(training, "train"))
    met = set(pairs.own_pairs(training, ("met",)))
    broad = [
        sample(sorted(pair for pair in esco if len(pair[0]) <= LONG), 60_000, seed=SEED),
        sample(sorted(pair for pair in esco if len(pair[0]) > LONG), 14_000, seed=SEED),
        sample(sorted(tasks), 20_000, seed=SEED),
        sample(sorted(adverts), 30_000, seed=SEED),
    ]
    applications = sorted(set(pairs.application_pairs(training)))
    close = [
        sorted(met),
        applications,
        applications,
        sorted(pairs.own_pairs(training, ("met", "partly"))),
        sample(sorted(tasks), 4_000, seed=SEED),
        sample(sorted(adverts), 5_000, seed=SEED),
    ]
    return [part[:most] for part in broad], [part[:most] for part in close]


def data_files(fixtures: Path) -> tuple[Path, ...]:
    """Every file that `sources` reads."""
    training = fixtures / "training"
    return (
        fixtures / "ontology" / "esco" / "skills_en.csv.xz",
        fixtures / "ontology" / "esco" / "occupations_en.csv.xz",
        training / "onet" / "tasks-to-dwas.tsv.xz",
        training / "skillskape" / "train.csv.xz",
        *sorted(training.glob("*.jsonl")),
        training / "applications",
    )


def _stage(name: str, start: Path, parts: Sources, work: Path, recipe: Recipe, progress: Progress) -> Path:
    """The folder with the model of a stage, trained now unless it is there."""
    inputs = json.dumps([asdict(recipe), digest(start / "model.safetensors"), parts], ensure_ascii=False)
    folder = work / f"{name}-{hashlib.sha256(inputs.encode()).hexdigest()[:12]}"
    finished = folder / "finished"
    if not finished.is_file():
        train(start, parts, folder, recipe=recipe, progress=progress)
        finished.touch()
    return folder

"""How far scores with int8 weights are from those with float32 weights; fails above the tolerance.

usage: python -m benchmarks.precision [--work DIR] [--write]

DIR is where `manage.py train` keeps trained weights (var/training: `encoder/`, and `judge/judge.pt`). They are exported
as int8 and as float32. Compared are, over fixtures/training/*.jsonl, the similarities of requirements and passages and
what the judge says to them, and the scores of the demo resumes for their jobs, each precision with an index of its own.
Some five minutes on one core. Needs the extra “train”, and the ontology (`make store`). With --write, the figures are
kept in fixtures/models/precision.json, for the model cards.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections import defaultdict
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch

from matcher.encoder import OnnxEncoder
from matcher.engine import Engine
from matcher.errors import UnreadableFile
from matcher.prepare import prepare_index
from matcher.read import Reader
from matcher.training.corpus import examples
from matcher.training.export import export_encoder, export_judge
from matcher.training.provenance import digest
from matcher.values import Match
from matcher.verify.context import in_context
from matcher.verify.judge import Judge

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "fixtures" / "models"
AS_OF = 2026 * 12
SIMILARITY = {"largest": 0.12, "mean": 0.015}
"""Tolerance for the cosine similarity of a requirement and a passage."""
SHOWN = {"largest": 0.5, "mean": 0.04}
"""Tolerance for what the judge says, 0..1: near the middle of its curve it is steep."""
SCORE = {"largest": 6.0, "mean": 1.0}
"""Tolerance for the score of a resume, in points of 100."""


@dataclass(frozen=True, slots=True)
class Difference:
    """`count` values compared; the largest and the mean absolute difference."""

    count: int
    largest: float
    mean: float

    @classmethod
    def of(cls, one: list[float], other: list[float]) -> "Difference":
        apart = np.abs(np.array(one) - np.array(other))
        return cls(len(apart), round(float(apart.max()), 4), round(float(apart.mean()), 4))

    def within(self, tolerance: dict[str, float]) -> bool:
        return self.largest <= tolerance["largest"] and self.mean <= tolerance["mean"]


def similarities(one: OnnxEncoder, other: OnnxEncoder) -> tuple[Difference, int, int]:
    """The difference, the number of requirements, and how many of them have another nearest passage."""
    groups: dict[str, list[str]] = defaultdict(list)
    for example in examples(ROOT / "fixtures" / "training"):
        groups[example.requirement].append(example.passage)
    found: tuple[list[float], list[float]] = ([], [])
    moved = 0
    for requirement, passages in groups.items():
        rows = []
        for encoder, values in zip((one, other), found, strict=True):
            vectors = encoder.encode((requirement, *passages))
            rows.append(vectors[1:] @ vectors[0])
            values.extend(map(float, rows[-1]))
        moved += int(rows[0].argmax() != rows[1].argmax())
    return Difference.of(*found), len(groups), moved


def scores(engines: tuple[Engine, Engine]) -> tuple[Difference, int, int]:
    """The difference, how many resumes change their tier, and how many neighbours in a ranking change places."""
    found: tuple[list[float], list[float]] = ([], [])
    tiers = swaps = 0
    with Reader() as reader:
        for job_file in sorted((ROOT / "fixtures" / "demo" / "jobs").glob("*.md")):
            text = reader.read(job_file)
            jobs = [engine.read_job(text) for engine in engines]
            matches: list[tuple[Match, Match]] = []
            for file in sorted((ROOT / "fixtures" / "demo" / "resumes" / job_file.stem).iterdir()):
                try:
                    resume = reader.read(file)
                except UnreadableFile:
                    continue
                one, other = (engine.match(resume, job, as_of=AS_OF) for engine, job in zip(engines, jobs, strict=True))
                if one.score is not None and other.score is not None:
                    found[0].append(one.score)
                    found[1].append(other.score)
                    tiers += one.tier != other.tier
                    matches.append((one, other))
            order = sorted(matches, key=lambda pair: -(pair[0].score or 0))
            swaps += sum((low[1].score or 0) > (high[1].score or 0) for high, low in pairwise(order))
    return Difference.of(*found), tiers, swaps


def judgements(one: Judge, other: Judge) -> Difference:
    """What the judge says to every example in fixtures/training, as a share 0..1."""
    pairs = [
        (each.requirement, in_context(each.passage, section=each.section, heading=each.position))
        for each in examples(ROOT / "fixtures" / "training")
    ]
    return Difference.of(one.shown(pairs), other.shown(pairs))


def export(work: Path, folder: Path, *, int8: bool) -> None:
    """The models of the project in `folder`, those that are quantised exported anew from the weights in `work`."""
    shutil.copytree(MODELS, folder)
    export_encoder(work / "encoder", folder / "encoder", int8=int8)
    if (folder / "judge").is_dir():
        weights = torch.load(work / "judge" / "judge.pt", map_location="cpu")
        export_judge(work / "encoder", weights, folder / "judge", int8=int8)


def main() -> int:
    """Prints the figures; 1 where one is above its tolerance."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=ROOT / "var" / "training", metavar="DIR")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folders = [Path(scratch) / name / "models" for name in ("int8", "float32")]
        for folder, int8 in zip(folders, (True, False), strict=True):
            export(options.work, folder, int8=int8)
        quantised = [name for name in ("encoder", "judge") if (MODELS / name).is_dir()]
        for name in quantised:
            if digest(folders[0] / name / "model.onnx") != digest(MODELS / name / "model.onnx"):
                print(f"error: the shipped {name} was not exported from the weights in {options.work}")
                return 2
        near, requirements, moved = similarities(*(OnnxEncoder(folder / "encoder") for folder in folders))
        print(f"similarities: {near.count:,}, difference at most {near.largest}, on average {near.mean}")
        print(f"  the nearest passage changes for {moved} of {requirements:,} requirements")
        compared = {"similarity of requirement and passage": (near, SIMILARITY)}
        if "judge" in quantised:
            shown = judgements(*(Judge(folder / "judge", nearest=1) for folder in folders))
            print(f"judgements: {shown.count:,}, difference at most {shown.largest}, on average {shown.mean}")
            compared["share shown, as the judge says"] = (shown, SHOWN)
        engines = []
        for folder in folders:
            data = folder.parent / "data"
            data.mkdir()
            (data / "ontology").symlink_to(ROOT / "var" / "ontology")
            prepare_index(data, folder)
            engines.append(Engine.open(data=data, models=folder))
        apart, tiers, swaps = scores((engines[0], engines[1]))
        print(f"scores: {apart.count}, difference at most {apart.largest} points, on average {apart.mean}")
        print(f"  {tiers} resumes change their tier, {swaps} neighbours in a ranking their places")
        compared["score of a resume, points of 100"] = (apart, SCORE)
    if options.write:
        stored = {
            "models": {name: digest(MODELS / name / "model.onnx") for name in quantised},
            "compared": [
                {"what": what, **asdict(difference), "tolerance": tolerance}
                for what, (difference, tolerance) in compared.items()
            ],
            "requirements": requirements,
            "nearest_passage_changed": moved,
            "tiers_changed": tiers,
            "resumes": apart.count,
            "neighbours_swapped": swaps,
        }
        (MODELS / "precision.json").write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")
    kept = all(difference.within(tolerance) for difference, tolerance in compared.values())
    print("within the tolerance" if kept else "above the tolerance")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())

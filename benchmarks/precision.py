"""How far scores with int8 weights are from those with float32 weights; fails above the tolerance.

usage: python -m benchmarks.precision [--encoder CHECKPOINT] [--write]

CHECKPOINT is the folder of trained weights that a shipped model was exported from (`var/training/close-…` after
`manage.py train`); it is exported again as float32. Compared are the similarities of all requirements and passages in
fixtures/training/*.jsonl, and the scores of the demo resumes for their jobs, each precision with an index of its own.
Needs the extra “train”, and the ontology (`make store`). With --write, the figures are kept in
fixtures/models/precision.json, for the model cards.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from matcher.encoder import OnnxEncoder
from matcher.engine import Engine
from matcher.errors import UnreadableFile
from matcher.prepare import prepare_index
from matcher.read import Reader
from matcher.training.export import export_encoder
from matcher.training.provenance import digest
from matcher.values import Match

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "fixtures" / "models"
AS_OF = 2026 * 12
SIMILARITY = {"largest": 0.06, "mean": 0.01}
"""Tolerance for the cosine similarity of a requirement and a passage."""
SCORE = {"largest": 4.0, "mean": 1.0}
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
    for file in sorted((ROOT / "fixtures" / "training").glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            example = json.loads(line)
            groups[example["requirement"]].append(example["passage"])
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


def main() -> int:
    """Prints the figures; 1 where one is above its tolerance."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", type=Path, required=True, metavar="CHECKPOINT")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        models, data = Path(scratch) / "models", Path(scratch) / "data"
        shutil.copytree(MODELS, models)
        export_encoder(options.encoder, models / "encoder")
        if digest(models / "encoder" / "model.onnx") != digest(MODELS / "encoder" / "model.onnx"):
            print("note: the shipped encoder was not exported from this checkpoint; both are exported anew to compare")
        exact_models = Path(scratch) / "exact"
        shutil.copytree(models, exact_models)
        export_encoder(options.encoder, exact_models / "encoder", int8=False)
        near, requirements, moved = similarities(OnnxEncoder(models / "encoder"), OnnxEncoder(exact_models / "encoder"))
        print(f"similarities: {near.count:,}, difference at most {near.largest}, on average {near.mean}")
        print(f"  the nearest passage changes for {moved} of {requirements:,} requirements")
        engines = []
        for name, folder in (("int8", models), ("float32", exact_models)):
            (data / name).mkdir(parents=True)
            (data / name / "ontology").symlink_to(ROOT / "var" / "ontology")
            prepare_index(data / name, folder)
            engines.append(Engine.open(data=data / name, models=folder))
        apart, tiers, swaps = scores((engines[0], engines[1]))
        print(f"scores: {apart.count}, difference at most {apart.largest} points, on average {apart.mean}")
        print(f"  {tiers} resumes change their tier, {swaps} neighbours in a ranking their places")
        kept = near.within(SIMILARITY) and apart.within(SCORE)
        if options.write:
            stored = {
                "models": {"encoder": digest(models / "encoder" / "model.onnx")},
                "similarities": {
                    "count": near.count,
                    "largest": near.largest,
                    "mean": near.mean,
                    "requirements": requirements,
                    "nearest_passage_changed": moved,
                    "tolerance": SIMILARITY,
                },
                "scores": {
                    "count": apart.count,
                    "largest": apart.largest,
                    "mean": apart.mean,
                    "tiers_changed": tiers,
                    "neighbours_swapped": swaps,
                    "tolerance": SCORE,
                },
            }
            (MODELS / "precision.json").write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")
    print("within the tolerance" if kept else "above the tolerance")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())

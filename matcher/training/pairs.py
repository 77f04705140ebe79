"""Pairs of texts that mean the same, for the sentence encoder."""

import ast
import csv
import json
import lzma
from collections.abc import Iterator
from pathlib import Path

csv.field_size_limit(10_000_000)

Pair = tuple[str, str]


def esco_pairs(ontology: Path) -> Iterator[Pair]:
    """Alternative label or description -> preferred label, for skills and occupations."""
    for table in ("skills_en.csv.xz", "occupations_en.csv.xz"):
        for row in rows(ontology / "esco" / table):
            label = row["preferredLabel"].strip()
            for alternative in row["altLabels"].split("\n"):
                if alternative.strip() and alternative.strip().lower() != label.lower():
                    yield alternative.strip(), label
            if row["description"].strip():
                yield row["description"].strip(), label


def task_pairs(training: Path) -> Iterator[Pair]:
    """O*NET task statement -> its detailed work activity: what a resume says, and what a requirement calls it."""
    for row in rows(training / "onet" / "tasks-to-dwas.tsv.xz", delimiter="\t"):
        yield row["Task"].strip(), row["DWA Title"].strip().rstrip(".")


def advert_pairs(training: Path, part: str) -> Iterator[Pair]:
    """SkillSkape sentence of a job advertisement -> each of its ESCO skills. `part` is "train" or "dev"."""
    for row in rows(training / "skillskape" / f"{part}.csv.xz"):
        skills = row["skills"].strip()
        for skill in ast.literal_eval(skills) if skills.startswith("[") else [skills]:
            if skill and skill.upper() not in ("UNDERSPECIFIED", "LABEL NOT PRESENT"):
                yield row["sentence"].strip(), skill


def own_pairs(training: Path, verdicts: tuple[str, ...]) -> Iterator[Pair]:
    """Passage of a resume -> the requirement that it shows, from the examples written for this."""
    for path in sorted(training.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            example = json.loads(line)
            if example["verdict"] in verdicts:
                yield example["passage"], example["requirement"]


def application_pairs(training: Path) -> Iterator[Pair]:
    """Words of a resume -> the requirement that they show, from the labelled applications written for this."""
    for path in sorted((training / "applications" / "jobs").glob("*/labels.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        requirements = {each["id"]: each["text"] for each in labels["requirements"]}
        for resume in labels["resumes"].values():
            for requirement, finding in resume["findings"].items():
                if finding["verdict"] == "met" and finding["quote"]:
                    yield finding["quote"], requirements[requirement]


def rows(path: Path, delimiter: str = ",") -> Iterator[dict[str, str]]:
    """The rows of an xz-compressed table, by column name; tab-separated ones quote nothing."""
    with lzma.open(path, "rt", encoding="utf-8-sig", newline="") as table:
        if delimiter == "\t":
            yield from csv.DictReader(table, delimiter=delimiter, quoting=csv.QUOTE_NONE)
        else:
            yield from csv.DictReader(table, delimiter=delimiter)

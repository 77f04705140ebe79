"""The lines that links are fitted on and measured with."""

import ast
import csv
import json
import lzma
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data"
TRAINING = ROOT / "fixtures" / "training"

Half = Literal["choosing", "measuring"]
_MASKS = re.compile(r"(<[A-Z]+>)(?: \1)+")
_BEFORE_MARK = re.compile(r" (?=[,.;:!?)])")


class Labelled(NamedTuple):
    """A line and the labels of the concepts that are right for it."""

    text: str
    labels: tuple[str, ...]


def boilerplate(half: Half) -> tuple[str, ...]:
    """Invented lines of resumes and advertisements that name no skill."""
    return _half(DATA / "boilerplate.txt", half)


def linkable(half: Half) -> tuple[Labelled, ...]:
    """Invented lines of resumes and advertisements that name a skill."""
    rows = (line.split("\t") for line in _half(DATA / "linkable.tsv", half))
    return tuple(Labelled(text, tuple(labels.split(" | "))) for text, labels in rows)


def skillskape_dev() -> tuple[Labelled, ...]:
    """The sentences of SkillSkape's dev part that have a label; "UNK" there means another skill, and not none."""
    with lzma.open(TRAINING / "skillskape" / "dev.csv.xz", "rt", encoding="utf-8", newline="") as table:
        rows = [(row["sentence"], row["skills"]) for row in csv.DictReader(table)]
    listed = ((text, ast.literal_eval(skills) if skills.startswith("[") else [skills]) for text, skills in rows)
    found = (Labelled(text, tuple(label for label in labels if label != "UNK")) for text, labels in listed)
    return tuple(line for line in found if line.labels)


def skillspan(part: Literal["train", "dev"]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Distinct sentences of advertisements in which experts marked no skill or knowledge, and those with some."""
    marked: dict[str, bool] = {}
    with lzma.open(TRAINING / "skillspan" / f"{part}.json.xz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            text = _MASKS.sub(r"\1", _BEFORE_MARK.sub("", " ".join(row["tokens"])))
            some = any(tag != "O" for tag in row["tags_skill"] + row["tags_knowledge"])
            marked[text] = marked.get(text, False) or some
    usable = [(text, some) for text, some in marked.items() if len(text) > 2 and "\t" not in text]
    return tuple(text for text, some in usable if not some), tuple(text for text, some in usable if some)


def passages() -> tuple[str, ...]:
    """Passages of invented resumes that show what a requirement asks for."""
    found = {example["passage"] for example in _examples() if example["verdict"] == "met"}
    return tuple(sorted(text for text in found if "\n" not in text and "\t" not in text))


def sample(lines: tuple[str, ...], n: int, *, seed: int = 1) -> tuple[str, ...]:
    """`n` of the lines, the same every time."""
    return tuple(random.Random(seed).sample(lines, min(n, len(lines))))  # noqa: S311


def _examples() -> Iterator[dict[str, str]]:
    for path in sorted(TRAINING.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def _half(path: Path, half: Half) -> tuple[str, ...]:
    """The lines below the heading "# choosing" or "# measuring"."""
    halves: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            halves[line.removeprefix("# ")] = current = []
        else:
            current.append(line)
    return tuple(halves[half])

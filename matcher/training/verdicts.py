"""Examples for the verifier: (requirement, passage in its context, verdict), from three sources."""

import json
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from matcher.training.pairs import advert_pairs, rows
from matcher.values import VERDICTS
from matcher.verify.passages import in_context


@dataclass(frozen=True, slots=True)
class Example:
    """`verdict` indexes `VERDICTS`; `group` is shared by examples that belong together (never split over parts)."""

    requirement: str
    passage: str
    verdict: int
    group: str


def own(training: Path) -> Iterator[Example]:
    """The examples written for this, one file for each field of work."""
    for path in sorted(training.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            e = json.loads(line)
            passage = in_context(e["passage"], section=e["section"], heading=e["position"])
            yield Example(e["requirement"], passage, VERDICTS.index(e["verdict"]), e["group"])


def activities(training: Path, *, seed: int) -> Iterator[Example]:
    """O*NET: a task meets its detailed work activity; a sibling under the same intermediate activity it does not."""
    rng = random.Random(seed)
    parent: dict[str, str] = {}
    siblings: dict[str, list[str]] = defaultdict(list)
    for row in rows(training / "onet" / "dwa-reference.tsv.xz", delimiter="\t"):
        name = row["DWA Title"].strip().rstrip(".")
        parent[name] = row["IWA ID"]
        siblings[row["IWA ID"]].append(name)
    everything = sorted(parent)
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows(training / "onet" / "tasks-to-dwas.tsv.xz", delimiter="\t"):
        held[row["Task"].strip(), row["Title"].strip()].add(row["DWA Title"].strip().rstrip("."))
    for (task, title), names in sorted(held.items()):
        passage = in_context(task, section="experience", heading=title)
        for name in sorted(names):
            yield Example(name, passage, 0, title)
            near = [s for s in siblings[parent[name]] if s not in names] if name in parent else []
            wrong = rng.choice(near) if near and rng.random() < 0.6 else rng.choice(everything)
            if wrong not in names:
                yield Example(wrong, passage, 2, title)


def adverts(training: Path, part: str, *, seed: int) -> Iterator[Example]:
    """SkillSkape: a sentence shows each of its ESCO skills, and not the skill of another sentence."""
    rng = random.Random(seed)
    held: dict[str, set[str]] = defaultdict(set)
    for sentence, skill in advert_pairs(training, part):
        held[sentence].add(skill)
    everything = sorted({skill for skills in held.values() for skill in skills})
    for sentence, skills in sorted(held.items()):
        passage = in_context(sentence, section="summary", heading="")
        for skill in sorted(skills):
            yield Example(skill, passage, 0, sentence)
            wrong = rng.choice(everything)
            if wrong not in skills:
                yield Example(wrong, passage, 2, sentence)

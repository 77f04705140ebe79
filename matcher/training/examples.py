"""Examples for the judge of passages: a requirement, a passage in its context, and how far the one shows the other.

They come from what is true by construction: a task shows its work activity, a title shows work of its occupation, an
advert's sentence its skills. Wording varies as it does in adverts and resumes, so that no phrase gives the answer away.
"""

import json
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from matcher.training.pairs import advert_pairs, rows
from matcher.values import Encoder
from matcher.verify.context import in_context

SHOWN = {"met": 1.0, "partly": 0.5, "absent": 0.0, "contradicted": 0.0}
"""How much of a requirement a verdict says is shown."""
SIBLING = 0.25
"""A task of a neighbouring activity: near, and not what was asked for."""
LOOKALIKE = 0.25
"""A task that reads much like an activity and was not filed under it; now and then it would have been right to."""
ESSENTIAL = 0.6
"""What a title alone shows of a skill that its occupation cannot do without."""


@dataclass(frozen=True, slots=True)
class Example:
    """`shown` 0..1: what share of `requirement` the `passage`, with the position it stands under, shows."""

    requirement: str
    passage: str
    shown: float


def tasks(training: Path, encoder: Encoder, *, seed: int) -> Iterator[Example]:
    """O*NET: a task shows its detailed work activities.

    What it does not show is near in meaning (as `encoder` sees it, which brings such passages before the judge), a
    sibling, of the same trade, or anything.
    """
    rng = random.Random(seed)
    lookalikes = _lookalikes(training, encoder)
    activity_of, siblings = _activities(training)
    names = sorted(activity_of)
    by_title: dict[str, list[str]] = defaultdict(list)
    shown_by: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in _filed(training):
        task, title = row["Task"].strip(), row["Title"].strip()
        shown_by[task, title].add(_name(row["DWA Title"]))
        by_title[title].append(task)
    for (task, title), shown in sorted(shown_by.items()):
        for name in sorted(shown):
            yield Example(asked(name, rng), told(task, title, by_title[title], rng), 1.0)
            near = [one for one in siblings[activity_of[name]] if one not in shown] if name in activity_of else []
            if near and rng.random() < 0.5:
                yield Example(asked(rng.choice(near), rng), told(task, title, (), rng), SIBLING)
            other = rng.choice(by_title[title])
            if not shown & shown_by[other, title] and rng.random() < 0.5:
                yield Example(asked(name, rng), told(other, title, (), rng), 0.0)
            far = rng.choice(names)
            if far not in shown and rng.random() < 0.5:
                yield Example(asked(far, rng), told(task, title, by_title[title], rng), 0.0)
            alike, its_title = rng.choice(lookalikes[name])
            if not shown & shown_by[alike, its_title]:
                yield Example(asked(name, rng), told(alike, its_title, (), rng), LOOKALIKE)


def titles(ontology: Path, training: Path, *, seed: int) -> Iterator[Example]:
    """O*NET and ESCO: other titles of an occupation show experience in it, and a title shows what the work needs."""
    rng = random.Random(seed)
    alternates: dict[str, list[str]] = defaultdict(list)
    for row in rows(ontology / "onet" / "alternate-titles.tsv.xz", delimiter="\t"):
        alternates[row["Title"].strip()].append(row["Alternate Title"].strip())
    work: dict[str, list[str]] = defaultdict(list)
    for row in rows(training / "onet" / "task-statements.tsv.xz", delimiter="\t"):
        work[row["Title"].strip()].append(row["Task"].strip())
    occupations = sorted(title for title in alternates if len(alternates[title]) > 2 and work[title])
    for occupation in occupations:
        for _ in range(10):
            wanted, held = rng.sample(alternates[occupation], 2)
            task = rng.choice(work[occupation])
            yield Example(experience(wanted, rng), told(task, held, (), rng, heading=1.0), 1.0)
            other = rng.choice(occupations)
            if other != occupation:
                title, task = rng.choice(alternates[other]), rng.choice(work[other])
                yield Example(experience(wanted, rng), told(task, title, (), rng, heading=1.0), 0.0)
    yield from _needs(ontology / "esco", rng)


def adverts(training: Path, part: str, *, seed: int) -> Iterator[Example]:
    """SkillSkape: a sentence shows each of its ESCO skills, and not the skills of another sentence."""
    rng = random.Random(seed)
    held: dict[str, set[str]] = defaultdict(set)
    for sentence, skill in advert_pairs(training, part):
        held[sentence].add(skill)
    names = sorted({skill for skills in held.values() for skill in skills})
    for sentence, skills in sorted(held.items()):
        passage = in_context(sentence, section="summary", heading="")
        for skill in sorted(skills - {"UNK"}):
            yield Example(asked(skill, rng), passage, 1.0)
            wrong = rng.choice(names)
            if wrong not in skills:
                yield Example(asked(wrong, rng), passage, 0.0)


def concepts(ontology: Path, *, seed: int) -> Iterator[Example]:
    """ESCO: other names and the description show a skill, a narrower skill shows a broader one; others do not."""
    rng = random.Random(seed)
    skills = {row["conceptUri"]: row for row in rows(ontology / "esco" / "skills_en.csv.xz")}
    uris = sorted(skills)
    broader = defaultdict(set)
    for row in rows(ontology / "esco" / "broaderRelationsSkillPillar.csv.xz"):
        if row["broaderUri"] in skills and row["conceptUri"] in skills:
            broader[row["conceptUri"]].add(row["broaderUri"])
    for uri in uris:
        label = skills[uri]["preferredLabel"].strip()
        others = [each.strip() for each in skills[uri]["altLabels"].split("\n") if each.strip()]
        description = skills[uri]["description"].strip()
        passages = [*(rng.sample(others, 1) if others else ()), *([description] if description else ())]
        for text in passages:
            section = rng.choice(("skills", "summary", "experience"))
            yield Example(asked(label, rng), in_context(text, section=section, heading=""), 1.0)
            wrong = rng.choice(uris)
            if wrong != uri:
                other = skills[wrong]["preferredLabel"].strip()
                yield Example(asked(other, rng), in_context(text, section=section, heading=""), 0.0)
        for above in sorted(broader[uri]):
            name = skills[above]["preferredLabel"].strip()
            yield Example(asked(name, rng), in_context(label, section="skills", heading=""), 0.9)
            yield Example(asked(label, rng), in_context(name, section="skills", heading=""), 0.4)


def own(training: Path) -> Iterator[Example]:
    """The examples written for this, hard on purpose."""
    for path in sorted(training.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            each = json.loads(line)
            passage = in_context(each["passage"], section=each["section"], heading=each["position"])
            yield Example(each["requirement"], passage, SHOWN[each["verdict"]])


def asked(name: str, rng: random.Random) -> str:
    """A skill or activity as one of the ways in which adverts ask for it."""
    name = name[:1].lower() + name[1:] if name[1:2].islower() else name
    verb, _, rest = name.partition(" ")
    doing = f"{_gerund(verb)} {rest}" if rest and verb.isalpha() and verb.islower() else name
    return rng.choice(
        (
            name[:1].upper() + name[1:],
            name,
            doing[:1].upper() + doing[1:],
            f"Experience {doing}" if doing != name else f"Experience with {name}",
            f"Experience in {doing}",
            f"{rng.choice(('Hands-on', 'Proven', 'Solid', 'Practical'))} experience of {doing}",
            f"Able to {name}",
            f"You {name}" if doing != name else f"You know {name}",
            f"Knowledge of {doing}",
            f"{rng.choice(('Strong', 'Good', 'Sound', 'Working'))} knowledge of {doing}",
            f"{rng.randint(1, 10)}+ years of {doing}",
            f"Skilled at {doing}",
        )
    )


def experience(title: str, rng: random.Random) -> str:
    """Work as a `title`, as one of the ways in which adverts ask for it."""
    years = rng.choice(("Two", "Three", "Five", "3+", "5+", "At least 2", "Minimum 4", "Several"))
    return rng.choice(
        (
            f"{years} years of experience as a {title}",
            f"Experience as {title}",
            f"{years} years as {title} or in a similar role",
            f"Previous work as a {title.lower()}",
            f"Proven experience in a {title.lower()} position",
            f"{years} years in a comparable {title.lower()} role",
        )
    )


def told(task: str, title: str, others: Sequence[str], rng: random.Random, *, heading: float = 0.6) -> str:
    """A task as resumes tell it: under its title or not, in the past or not, sometimes with `others` beside it."""
    parts = [task]
    if others and rng.random() < 0.35:
        parts.append(rng.choice(others))
        rng.shuffle(parts)
    text = rng.choice((" ", "; ", ". ")).join(_past(part, rng) for part in parts)
    dates = rng.choice(
        ("", "", f", {(start := rng.randint(1995, 2013))} - {start + rng.randint(1, 9)}", ", to Current")
    )
    under = f"{title}{dates}" if rng.random() < heading else ""
    return in_context(text, section="experience", heading=under)


def _past(task: str, rng: random.Random) -> str:
    text = task.rstrip(".")
    verb, _, rest = text.partition(" ")
    how = rng.random()
    if how < 0.45 or not verb.isalpha():
        return text
    if how < 0.7 and not verb.lower().endswith(("e", "y")):
        return f"{verb}ed {rest}"
    if how < 0.7 and verb.lower().endswith("e"):
        return f"{verb}d {rest}"
    return f"{_gerund(verb)} {rest}" if how < 0.85 else f"Responsible for {_gerund(verb.lower())} {rest}"


def _gerund(verb: str) -> str:
    return verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb + "ing"


def _lookalikes(training: Path, encoder: Encoder) -> Mapping[str, Sequence[tuple[str, str]]]:
    """For each detailed work activity the tasks, with their occupation, that are 6th to 45th nearest to its name."""
    told_tasks = sorted({(row["Task"].strip(), row["Title"].strip()) for row in _filed(training)})
    names = sorted({_name(row["DWA Title"]) for row in _filed(training)})
    similarity = encoder.encode(tuple(names)) @ encoder.encode(tuple(task for task, _ in told_tasks)).T
    order = np.argsort(-similarity, axis=1, kind="stable")[:, 5:45]
    return {name: [told_tasks[i] for i in row] for name, row in zip(names, order, strict=True)}


def _filed(training: Path) -> Iterator[dict[str, str]]:
    return rows(training / "onet" / "tasks-to-dwas.tsv.xz", delimiter="\t")


def _activities(training: Path) -> tuple[dict[str, str], Mapping[str, list[str]]]:
    """The intermediate activity of each detailed one, and the detailed ones of each intermediate one."""
    parent: dict[str, str] = {}
    siblings: dict[str, list[str]] = defaultdict(list)
    for row in rows(training / "onet" / "dwa-reference.tsv.xz", delimiter="\t"):
        parent[_name(row["DWA Title"])] = row["IWA ID"]
        siblings[row["IWA ID"]].append(_name(row["DWA Title"]))
    return parent, siblings


def _needs(esco: Path, rng: random.Random) -> Iterator[Example]:
    label = {row["conceptUri"]: row["preferredLabel"].strip() for row in rows(esco / "skills_en.csv.xz")}
    called = {row["conceptUri"]: row["preferredLabel"].strip() for row in rows(esco / "occupations_en.csv.xz")}
    needed: dict[str, list[str]] = defaultdict(list)
    for row in rows(esco / "occupationSkillRelations.csv.xz"):
        if row["relationType"] == "essential" and row["skillUri"] in label:
            needed[row["occupationUri"]].append(row["skillUri"])
    everything = sorted(label)
    for occupation in sorted(needed):
        if occupation not in called:
            continue
        heading = f"{called[occupation].capitalize()}, {rng.randint(1998, 2012)} - {rng.randint(2013, 2016)}"
        for skill in rng.sample(needed[occupation], min(2, len(needed[occupation]))):
            passage = in_context(rng.choice(("Full time", "Various duties", "Day shift")), section="", heading=heading)
            yield Example(asked(label[skill], rng), passage, ESSENTIAL)
            yield Example(asked(label[rng.choice(everything)], rng), passage, 0.0)


def _name(title: str) -> str:
    return title.strip().rstrip(".")

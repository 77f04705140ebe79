"""Statistics of the project's own examples: what there is, what is said twice, and what gives the answer away.

usage: python -m benchmarks.corpus [--write]

With --write, they replace docs/corpus.md. The overlap with labelled-dev, which must not be in the examples, is measured
where that lies beside the checkout.
"""

import argparse
import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from matcher.errors import UnreadableFile
from matcher.evaluation.figures import auc
from matcher.evaluation.labelled import load_jobs
from matcher.evaluation.markdown import table
from matcher.languages import language_of
from matcher.lexicon import stems
from matcher.read import Reader
from matcher.training.corpus import (
    NEAR,
    Example,
    copies,
    examples,
    longest_shared_run,
    near_duplicates,
    repeated_phrases,
    words,
)
from matcher.values import VERDICTS

ROOT = Path(__file__).resolve().parent.parent
TRAINING = ROOT / "fixtures" / "training"
APPLICATIONS = TRAINING / "applications"
LABELLED = ROOT.parent / "shared" / "data" / "labelled-dev"
PHRASE = 5
"""Words that a phrase must have to be counted as repeated."""
COPIED = 8
"""Words in a row from which two texts hardly agree by chance."""


def overlap(example: Example) -> float:
    """The share 0..1 of the content stems of the requirement that its passage or position line holds."""
    empty = stems(" ".join(language_of("en").resumes.function_words))
    wanted = stems(example.requirement) - empty
    held = stems(f"{example.passage} {example.position}")
    return len(wanted & held) / len(wanted) if wanted else 0.0


def counts(corpus: Sequence[Example]) -> str:
    """What there is, by verdict, kind, difficulty, job family and skill group."""

    def by(name: str, key: Callable[[Example], str]) -> str:
        judged = Counter((key(each), each.verdict) for each in corpus)
        found = Counter(key(each) for each in corpus)
        rows = [
            (value, *(judged[value, verdict] for verdict in VERDICTS), count)
            for value, count in sorted(found.items(), key=lambda item: (-item[1], item[0]))
        ]
        return table((name, *VERDICTS, "all"), rows)

    groups = Counter(each.skill_group.split(".")[0] for each in corpus)
    return "\n".join(
        (
            by("file", lambda each: each.where.split(":")[0]),
            by("kind", lambda each: each.kind),
            by("difficulty", lambda each: each.why),
            by("job family (O*NET major group)", lambda each: each.family),
            f"{len({each.skill_group for each in corpus})} ESCO skill groups occur; by their first level:\n",
            table(("group", "examples"), sorted(groups.items())),
        )
    )


def giveaways(corpus: Sequence[Example]) -> str:
    """How far shared words alone, or the length alone, tell the verdict."""
    shared = np.array([overlap(each) for each in corpus])
    length = np.array([float(len(words(each.passage))) for each in corpus])
    shown = np.array([each.verdict in ("met", "partly") for each in corpus])
    rows = []
    for verdict in VERDICTS:
        of = shared[[each.verdict == verdict for each in corpus]]
        rows.append(
            (
                verdict,
                len(of),
                float(of.mean()),
                *map(float, np.quantile(of, (0.25, 0.5, 0.75))),
                float((of == 0).mean()),
            )
        )
    return (
        table(("verdict", "examples", "mean", "lower quartile", "median", "upper quartile", "no word shared"), rows)
        + f"\nAUC of shared words alone for met or partly against the rest: **{auc(shown, shared):.3f}** (.5 tells "
        f"nothing); of the length of the passage alone: {auc(shown, length):.3f}.\n"
    )


def repetition(corpus: Sequence[Example]) -> str:
    """Whether a template shows through."""
    passages = [each.passage for each in corpus]
    phrases = repeated_phrases(passages, length=PHRASE)
    held = Counter(phrases)
    inside = sum(any(run in held for run in _runs(passage)) for passage in passages)
    common = sorted(phrases.items(), key=lambda item: (-item[1], item[0]))[:12]
    openings = Counter(tuple(words(passage)[:2]) for passage in passages)
    near = near_duplicates(passages)
    requirements = sorted({each.requirement for each in corpus})
    return (
        f"- {len(passages):,} passages of {statistics.median(len(words(p)) for p in passages):.0f} words at the "
        f"median, {len(requirements):,} requirements in {len({each.group for each in corpus}):,} groups.\n"
        f"- Nearly the same passage twice (Jaccard of words at least {NEAR}): {len(near)}; with the same requirement "
        f"and position, so that an example is a copy: {len(copies(corpus))}. A test keeps that at none.\n"
        f"- Requirements that nearly agree in two groups: {len(near_duplicates(requirements))}.\n"
        f"- {inside:,} passages ({inside / len(passages):.1%}) hold a run of {PHRASE} words that another holds too.\n"
        f"- {len(openings):,} different openings of two words; the commonest opens {openings.most_common(1)[0][1]} "
        "passages.\n\n"
        + table((f"commonest runs of {PHRASE} words", "passages"), [(" ".join(r), n) for r, n in common])
    )


def applications() -> str:
    """The labelled applications: whole resumes beside advertisements."""
    jobs = load_jobs(APPLICATIONS)
    verdicts = Counter(
        (kind, found.verdict)
        for job in jobs
        for kinds in [{requirement.id: requirement.kind for requirement in job.requirements}]
        for resume in job.resumes.values()
        for requirement, found in resume.verdicts.items()
        for kind in [kinds[requirement]]
    )
    grades = Counter(resume.grade for job in jobs for resume in job.resumes.values())
    texts = [path.read_text(encoding="utf-8") for path in sorted((APPLICATIONS / "resumes").glob("*.txt"))]
    kinds = sorted({kind for kind, _ in verdicts}, key=lambda kind: -sum(verdicts[kind, v] for v in VERDICTS))
    return (
        f"{len(jobs)} jobs with {sum(len(job.requirements) for job in jobs)} requirements, {len(texts)} resumes of "
        f"{statistics.median(len(words(text)) for text in texts):.0f} words at the median; grades "
        + ", ".join(f"{grade}: {count}" for grade, count in sorted(grades.items(), reverse=True))
        + f". Resumes that nearly agree (Jaccard at least {NEAR}): {len(near_duplicates(texts))}.\n\n"
        + table(("kind", *VERDICTS), [(kind, *(verdicts[kind, verdict] for verdict in VERDICTS)) for kind in kinds])
    )


def overlap_with_labelled(corpus: Sequence[Example]) -> str:
    """Runs of words that the examples share with the development data."""
    if not (LABELLED / "jobs").is_dir():
        return "Not measured: labelled-dev is not beside this checkout.\n"
    theirs = []
    with Reader() as reader:
        for file in sorted((LABELLED / "resumes").iterdir()):
            try:
                theirs.append(reader.read(file).text)
            except UnreadableFile:
                continue
    jobs = [job.text.read_text(encoding="utf-8") for job in load_jobs(LABELLED)]
    resumes = [path.read_text(encoding="utf-8") for path in sorted((APPLICATIONS / "resumes").glob("*.txt"))]
    adverts = [path.read_text(encoding="utf-8") for path in sorted((APPLICATIONS / "jobs").glob("*/job.md"))]
    rows = [
        (name, len(ours), *longest_shared_run(ours, others, least=COPIED))
        for name, ours, others in (
            ("passages and its resumes", [each.passage for each in corpus], theirs),
            ("requirements and its job texts", sorted({each.requirement for each in corpus}), jobs),
            ("requirements and its resumes", sorted({each.requirement for each in corpus}), theirs),
            ("resumes of applications and its resumes", resumes, theirs),
            ("job texts of applications and its job texts", adverts, jobs),
        )
    ]
    return table(
        ("ours, and labelled-dev's", "texts", "longest shared run of words", f"texts with a run of {COPIED} or more"),
        rows,
    )


def document() -> str:
    """docs/corpus.md."""
    corpus = examples(TRAINING)
    return f"""# The project's own examples in numbers

Written by `python -m benchmarks.corpus --write`; what they are and how they were made says [data.md](data.md).

{len(corpus):,} examples in {len(list(TRAINING.glob("*.jsonl")))} files.

## What there is

{counts(corpus)}
## What is said twice

{repetition(corpus)}
## Do shared words give the verdict away?

The share of the requirement's content words that the passage or its position line holds:

{giveaways(corpus)}
## Labelled applications

{applications()}
## Nothing of the development data

Runs of words that texts of ours share with those of labelled-dev; 0 is fewer than {COPIED}. Those that
there are were looked at: legal notices of employers, and stock phrases of resume forms.

{overlap_with_labelled(corpus)}"""


def _runs(passage: str) -> Iterable[tuple[str, ...]]:
    tokens = words(passage)
    return (tuple(tokens[i : i + PHRASE]) for i in range(len(tokens) - PHRASE + 1))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="replace docs/corpus.md")
    options = parser.parse_args()
    text = document()
    if options.write:
        (ROOT / "docs" / "corpus.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()

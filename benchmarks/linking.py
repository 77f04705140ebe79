"""How well lines are linked to concepts: what each signal brings, what stays unlinked, and how long it takes.

usage: python -m benchmarks.linking [ESCO_LINKING_DIR] [--skillskape N]

ESCO_LINKING_DIR holds the benchmark of sentences linked to ESCO 1.1.0 by people: `tech_validation_annotations.csv`,
`house_validation_annotations.csv` and `skills_en_label.txt`, the 13,896 names that are ranked. Without it the own lines
(`benchmarks/data/linkable.tsv`) and SkillSkape's dev part are measured, and it says so. The store and the index must be
prepared (`make store`).

RP@k is the share of the right concepts among the first k, of as many as can be there; MRR the mean of 1 / rank of the
first right one. Weights and curves were never fitted on ESCO_LINKING_DIR.
"""

import argparse
import csv
import time
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from benchmarks.linking_lines import ROOT, Labelled, boilerplate, linkable, sample, skillskape_dev, skillspan
from matcher.config import Config
from matcher.encoder import OnnxEncoder
from matcher.lexicon import load_lexicons
from matcher.link import ConceptIndex, Linker, LinkModel
from matcher.link.index import Vectors
from matcher.link.linker import Signals
from matcher.link.model import Weights
from matcher.link.words import LabelWords
from matcher.prepare import index_version
from ontology import Taxonomy

STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("label of the whole line", ("line_label",)),
    ("+ parts", ("part_label",)),
    ("+ alternative labels", ("line_alternative", "part_alternative")),
    ("+ description", ("line_description",)),
    ("+ words of the label", ("words",)),
    ("+ label said", ("named",)),
)
"""Signals in the order in which they are added."""
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9)
FIRST, OBSERVED = 200, 1000
"""Concepts that are ranked for each line, of those that all signals together bring up."""


class Observed(NamedTuple):
    """The signals of the concepts that come into question for a line, and the rows of the right ones."""

    signals: Signals
    right: frozenset[int]


class Figures(NamedTuple):
    rp5: float
    rp10: float
    mrr: float
    first: float
    """Share of lines whose first concept is right."""


class Cell(NamedTuple):
    linked: float
    right: float | None
    """None where it is not known which concepts are right."""


def open_linker(models: Path, data: Path) -> Linker:
    """The linker as it is shipped."""
    taxonomy = Taxonomy.open(data / "ontology")
    encoder = OnnxEncoder(models / "encoder")
    model = LinkModel.open(models / "linker")
    return Linker(
        taxonomy=taxonomy,
        encoder=encoder,
        index=ConceptIndex.open(data / "index", version=index_version(taxonomy, encoder, model)),
        lexicons=load_lexicons(data / "index"),
        model=model,
        threshold=Config().link_threshold,
    )


def only(weights: Weights, names: Sequence[str]) -> Weights:
    return replace(weights, **{each.name: 0.0 for each in fields(weights) if each.name not in names})


def figures(lines: Sequence[Observed], weights: Weights) -> Figures:
    rows = []
    for signals, right in lines:
        ranks: Vectors = sum(getattr(weights, each.name) * getattr(signals, each.name) for each in fields(weights))
        best = signals.rows[np.argsort(-ranks, kind="stable")[:FIRST]].tolist()
        found = [row in right for row in best]
        rp5, rp10 = (sum(found[:k]) / min(k, len(right)) for k in (5, 10))
        rows.append((rp5, rp10, 1 / (found.index(True) + 1) if True in found else 0.0, float(found[0])))
    return Figures(*(float(value) for value in np.mean(rows, axis=0)))


def observe(linker: Linker, lines: Sequence[Labelled], row: dict[str, int]) -> list[Observed]:
    """`row` is that of each label; lines without a label in it are left out."""
    observed = []
    for line in lines:
        right = frozenset(row[label] for label in line.labels if label in row)
        if right:
            observed.append(Observed(linker.observe(line.text, keep=OBSERVED)[0], right))
    return observed


def names_linker(folder: Path, models: Path, data: Path) -> tuple[Linker, dict[str, int]]:
    """A linker over the names of the benchmark: with what our ontology knows of them, by their label or another."""
    names = [line for line in (folder / "skills_en_label.txt").read_text(encoding="utf-8").splitlines() if line.strip()]
    taxonomy = Taxonomy.open(data / "ontology")
    encoder, model = OnnxEncoder(models / "encoder"), LinkModel.open(models / "linker")
    index = ConceptIndex.open(data / "index", version=index_version(taxonomy, encoder, model))
    row_of = {uri: row for row, uri in enumerate(index.uris)}
    labelled = {taxonomy.labels(uri)[0]: row for uri, row in row_of.items()}
    found = [labelled.get(name, _other_row(taxonomy, row_of, name)) for name in names]
    new = [i for i, name in enumerate(names) if name not in labelled]
    vectors = index.vectors[[row if row is not None else 0 for row in found]]
    vectors[new] = encoder.encode(tuple(names[i] for i in new))
    descriptions = np.array(index.descriptions[[row if row is not None else 0 for row in found]])
    unknown = [i for i, row in enumerate(found) if row is None]
    descriptions[unknown] = vectors[unknown]
    slices = [range(index.starts[row], index.starts[row + 1]) if row is not None else range(0) for row in found]
    uris = [
        index.uris[row] if row is not None and name in labelled else f"urn:name:{i}"
        for i, (name, row) in enumerate(zip(names, found, strict=True))
    ]
    print(f"{len(names)} names, {len(unknown)} not in the ontology, {len(new) - len(unknown)} under another label")
    over_names = ConceptIndex(
        uris=tuple(uris),
        vectors=vectors,
        descriptions=descriptions,
        others=np.array(index.others[[row for rows in slices for row in rows]]),
        starts=np.cumsum([0, *map(len, slices)]).astype(np.int32),
        version=index.version,
        examples=index.examples,
        words={"en": LabelWords.of(names, "en")},
    )
    linker = Linker(
        taxonomy=taxonomy,
        encoder=encoder,
        index=over_names,
        lexicons=load_lexicons(data / "index"),
        model=model,
        threshold=Config().link_threshold,
    )
    return linker, {name: i for i, name in enumerate(names)}


def _other_row(taxonomy: Taxonomy, row_of: dict[str, int], name: str) -> int | None:
    return next((row_of[concept.uri] for concept in taxonomy.find(name) if concept.uri in row_of), None)


def annotated(path: Path) -> list[Labelled]:
    """The sentences of a table of annotations, each with all of its labels."""
    labels: dict[str, dict[str, None]] = {}
    with path.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            labels.setdefault(row["sentence"], {})[row["label"]] = None
    return [Labelled(sentence, tuple(found)) for sentence, found in labels.items()]


def show(name: str, lines: Sequence[Observed], weights: Weights) -> None:
    print(f"\n{name}: {len(lines)} lines".ljust(36) + "  RP@5  RP@10   MRR   first")
    used: tuple[str, ...] = ()
    for step, added in STEPS:
        used += added
        print(f"  {step:32}" + "".join(f"{value:7.3f}" for value in figures(lines, only(weights, used))))
    for step, left_out in STEPS[1:]:
        rest = [each for each in used if each not in left_out]
        print(f"  all but {step[2:]:24}" + "".join(f"{value:7.3f}" for value in figures(lines, only(weights, rest))))


def nil(linker: Linker, row: dict[str, int], thresholds: Sequence[float]) -> Iterator[tuple[str, int, list[Cell]]]:
    """Set, its number of lines, and for each threshold the share linked, and of those whose first concept is right."""
    without, having = (sample(lines, 300, seed=3) for lines in skillspan("dev"))
    for name, lines in (
        ("boilerplate (measuring)", [Labelled(text, ()) for text in boilerplate("measuring")]),
        ("SkillSpan dev, no skill marked", [Labelled(text, ()) for text in without]),
        ("SkillSpan dev, some skill marked", [Labelled(text, ()) for text in having]),
        ("own lines (measuring)", list(linkable("measuring"))),
        ("SkillSkape dev", list(sample(skillskape_dev(), 300, seed=3))),
    ):
        first = [
            (linker.rank(line.text, top=1).concepts[:1], {row.get(label) for label in line.labels}) for line in lines
        ]
        cells = []
        for threshold in thresholds:
            linked = [linker.rows[c[0][0]] in right for c, right in first if c and c[0][1] >= threshold]
            labelled = bool(linked and lines[0].labels)
            cells.append(Cell(len(linked) / len(lines), sum(linked) / len(linked) if labelled else None))
        yield name, len(lines), cells


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, metavar="ESCO_LINKING_DIR")
    parser.add_argument("--skillskape", type=int, default=300, metavar="N", help="sentences of SkillSkape (300)")
    options = parser.parse_args()
    models, data = ROOT / "fixtures" / "models", ROOT / "var"
    start = time.perf_counter()
    linker = open_linker(models, data)
    opened = time.perf_counter() - start
    taxonomy = Taxonomy.open(data / "ontology")
    row = {taxonomy.labels(uri)[0]: i for uri, i in linker.rows.items()}
    weights = linker.model.weights
    if options.folder and (options.folder / "skills_en_label.txt").is_file():
        over_names, name_row = names_linker(options.folder, models, data)
        for part in ("tech", "house"):
            lines = annotated(options.folder / f"{part}_validation_annotations.csv")
            show(part.upper(), observe(over_names, lines, name_row), weights)
    else:
        print(f"skipped: no ESCO linking benchmark in {options.folder or 'ESCO_LINKING_DIR, which was not given'}")
    for name, labelled in (
        ("own lines (choosing)", linkable("choosing")),
        ("own lines (measuring)", linkable("measuring")),
        ("SkillSkape dev", sample(skillskape_dev(), options.skillskape)),
    ):
        show(name, observe(linker, labelled, row), weights)
    thresholds = sorted({*THRESHOLDS, Config().link_threshold})
    print(
        f"\nlinked, and right, at ({Config().link_threshold} is used)".ljust(50)
        + "".join(f"{t:14.2f}" for t in thresholds)
    )
    for name, n, cells in nil(linker, row, thresholds):
        shown = (f"{c.linked:7.3f}" + (" " * 7 if c.right is None else f"{c.right:7.3f}") for c in cells)
        print(f"  {name:34}{n:5} lines   " + "".join(shown))
    lines = linkable("measuring")
    start = time.perf_counter()
    for line in lines:
        linker.rank(line.text)
    took = (time.perf_counter() - start) / len(lines)
    size = sum(path.stat().st_size for path in (data / "index").iterdir())
    print(f"\n{took * 1000:.1f} ms a line, opened in {opened:.2f} s, index of {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

"""What the evaluation report says of the linker: its ranking, without each signal too, and what it leaves unlinked."""

from pathlib import Path

from benchmarks import linking, linking_lines
from matcher.config import Config
from matcher.evaluation.report import Section, Table
from ontology import Taxonomy

ROOT = Path(__file__).resolve().parent.parent
MODELS, DATA = ROOT / "fixtures" / "models", ROOT / "var"


def links(folder: Path) -> Section:
    """Lines ranked against the concepts, by the linker and without each of its signals; `folder` has TECH and HOUSE."""
    linker = linking.open_linker(MODELS, DATA)
    taxonomy = Taxonomy.open(DATA / "ontology")
    row = {taxonomy.labels(uri)[0]: i for uri, i in linker.rows.items()}
    observed = {}
    if (folder / "skills_en_label.txt").is_file():
        over_names, name_row = linking.names_linker(folder, MODELS, DATA)
        for part in ("tech", "house"):
            lines = linking.annotated(folder / f"{part}_validation_annotations.csv")
            observed[part.upper()] = linking.observe(over_names, lines, name_row)
    observed["own lines, measuring half"] = linking.observe(linker, linking_lines.linkable("measuring"), row)
    weights = linker.model.weights
    ranked = {name: linking.figures(lines, weights) for name, lines in observed.items()}
    every = [name for _, names in linking.STEPS for name in names]
    without = [
        (
            f"without {step.removeprefix('+ ')}",
            *(
                linking.figures(lines, linking.only(weights, [name for name in every if name not in left_out])).rp5
                for lines in observed.values()
            ),
        )
        for step, left_out in linking.STEPS
    ]
    headline = tuple((f"{name.lower()}_rp5", ranked[name].rp5) for name in ("TECH", "HOUSE") if name in ranked)
    return Section(
        "Links to concepts",
        "Sentences that people linked to ESCO's skills, ranked against the 13,896 names of that benchmark (TECH and "
        "HOUSE, validation parts), and lines of our own against all skills and knowledge. RP@k is the share of the "
        "right concepts among the first k, of as many as can be there; MRR the mean of one divided by the rank of the "
        "first right one. Nothing was fitted on TECH and HOUSE, but their "
        "figures were seen for several combinations of signals before one was chosen."
        + ("" if headline else f" Not measured: {folder.name} is not here."),
        (
            Table(
                ("lines", "number", "RP@5", "RP@10", "MRR", "first right"),
                tuple((name, len(observed[name]), *figures) for name, figures in ranked.items()),
            ),
            Table(("RP@5", *observed), (("all signals", *(each.rp5 for each in ranked.values())), *without)),
        ),
        (("esco-linking", headline),) if headline else (),
    )


def nothing_to_link() -> Section:
    """How many lines that name no skill stay unlinked, and how many that name one are linked, and rightly."""
    linker = linking.open_linker(MODELS, DATA)
    taxonomy = Taxonomy.open(DATA / "ontology")
    row = {taxonomy.labels(uri)[0]: i for uri, i in linker.rows.items()}
    threshold = Config().link_threshold
    rows = [(name, n, cell.linked, cell.right) for name, n, (cell,) in linking.nil(linker, row, (threshold,))]
    stay = 1 - rows[0][2]
    return Section(
        "Lines that name no skill",
        "Headings, company text, equal-opportunity notices and the like should be linked to nothing. NIL precision is "
        f"the share of the boilerplate (measuring half) that stays unlinked at the threshold in use ({threshold:g}): "
        f"{stay:.3f}.",
        (Table(("lines", "number", "linked", "of these, first concept right"), tuple(rows)),),
        (("boilerplate", (("nil_precision", stay),)),),
    )

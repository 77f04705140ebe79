"""Fit the curves that tell a text which names a concept from one that names none.

usage: python -m benchmarks.fit_linker [--draw] [--write]

The weights of the ranking are not fitted: they are round numbers, chosen on `benchmarks/data/linkable.tsv` and the dev
part of SkillSkape (`benchmarks/linking.py` shows what each brings). The curves are fitted on the choosing halves of
`benchmarks/data/`, sentences of SkillSpan's train part and of SkillSkape's dev part; with --write they replace those in
fixtures/models/linker/weights.json. The store and the index must be prepared (`make store`).

--draw draws the examples anew (fixtures/models/linker/examples.tsv) and does nothing else; run `manage.py prepare`
after it. Fit again after every change of the encoder.
"""

import argparse
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression

from benchmarks.linking import open_linker
from benchmarks.linking_lines import (
    ROOT,
    boilerplate,
    linkable,
    passages,
    sample,
    skillskape_dev,
    skillspan,
)
from matcher.link import Linker, LinkModel
from matcher.link.model import KINDS, Curve, Kind, nearness

FOLDER = ROOT / "fixtures" / "models" / "linker"
DRAWN, FITTED = 400, 300
"""Lines of each source among the examples, and to fit on."""
STRENGTH = 10.0
"""Inverse of the regularisation."""
OWN, OTHERS = 1.0, 0.3
"""What the lines of a source weigh together: own lines are of all registers, those of others of advertisements."""

Array = npt.NDArray[np.float64]


def draw() -> tuple[tuple[Kind, str], ...]:
    """The examples: all boilerplate for choosing, and as many sentences with as without a skill as `DRAWN` says."""
    without, having = skillspan("train")
    drawn: dict[Kind, tuple[str, ...]] = {
        "boilerplate": boilerplate("choosing"),
        "nothing": sample(without, DRAWN),
        "something": sample(having, DRAWN) + sample(passages(), DRAWN),
    }
    return tuple((kind, text) for kind in KINDS for text in drawn[kind])


def observe(linker: Linker, texts: Sequence[str]) -> tuple[Array, Array]:
    """For each text the rank of its first concept and the similarity to its nearest label, each beside how near it is
    to the kinds of examples; a text that is itself an example does not count as one."""
    rows, texts_of = linker.model.rows(), linker.model.texts
    ranks, cosines, near = [], [], []
    for text in texts:
        signals, likeness = linker.observe(text)
        likeness[:, [i for i, example in enumerate(texts_of) if example == text]] = -1.0
        kinds = nearness(likeness, rows)
        ranks.append(float(linker.rank_by(signals).max()))
        cosines.append(float(signals.line_label.max()))
        near.append([float(kinds[kind][0]) for kind in KINDS])
    return np.column_stack([ranks, near]), np.column_stack([cosines, near])


def fit(groups: Sequence[tuple[Array, bool, float]]) -> Curve:
    """Logistic regression over groups of observations: whether they name something, and what they weigh together."""
    seen = np.vstack([rows for rows, _, _ in groups])
    named = np.concatenate([np.full(len(rows), names) for rows, names, _ in groups])
    total = {names: sum(weight for _, n, weight in groups if n == names) for names in (True, False)}
    weights = np.concatenate(
        [np.full(len(rows), FITTED * weight / total[names] / len(rows)) for rows, names, weight in groups]
    )
    model = LogisticRegression(C=STRENGTH).fit(seen, named, sample_weight=weights)
    rank, *kinds = (round(float(value), 4) for value in model.coef_[0])
    return Curve(rank=rank, **dict(zip(KINDS, kinds, strict=True)), bias=round(float(model.intercept_[0]), 4))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draw", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if options.draw:
        replace(LinkModel.open(FOLDER), examples=draw()).save(FOLDER)
        return
    linker = open_linker(ROOT / "fixtures" / "models", ROOT / "var")
    without, having = (
        sample(tuple(text for text in lines if text not in set(linker.model.texts)), FITTED, seed=2)
        for lines in skillspan("train")
    )
    sources = (
        ([line.text for line in linkable("choosing")], True, OWN),
        (having, True, OTHERS),
        (sample(tuple(line.text for line in skillskape_dev()), FITTED), True, OTHERS),
        (boilerplate("choosing"), False, OWN),
        (without, False, OTHERS),
    )
    observed = [(observe(linker, texts), names, weight) for texts, names, weight in sources]
    line = fit([(both[0], names, weight) for both, names, weight in observed])
    passage = fit([(both[1], names, weight) for both, names, weight in observed])
    print(f"line    {line}\npassage {passage}")
    if options.write:
        replace(linker.model, line=line, passage=passage).save(FOLDER)
        print(f"{FOLDER.relative_to(ROOT)} was written.")


if __name__ == "__main__":
    main()

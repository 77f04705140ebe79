from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from matcher.errors import MissingArtefact
from matcher.link import LinkModel
from matcher.link.model import Curve, nearness


@pytest.fixture(scope="module")
def model(models: Path) -> LinkModel:
    return LinkModel.open(models / "linker")


def test_a_saved_model_is_opened_as_it_was(model: LinkModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    assert LinkModel.open(tmp_path) == model


def test_a_model_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingArtefact, match=r"weights\.json is missing"):
        LinkModel.open(tmp_path)


def test_another_curve_is_another_version_but_needs_no_other_index(model: LinkModel) -> None:
    other = replace(model, line=replace(model.line, bias=model.line.bias + 1))
    assert other.version != model.version
    assert other.examples_version == model.examples_version
    fewer = replace(model, examples=model.examples[1:])
    assert fewer.examples_version != model.examples_version


@pytest.mark.parametrize("name", ["line", "passage"])
def test_a_better_rank_is_likelier_and_likeness_to_boilerplate_unlikelier(model: LinkModel, name: str) -> None:
    curve: Curve = getattr(model, name)
    assert curve.rank > 0
    assert curve.boilerplate < 0 < curve.something


def test_nearness_is_to_the_nearest_examples_of_each_kind() -> None:
    similarity = np.array([[0.9, 0.7, 0.1, 0.2]], dtype=np.float32)
    rows = {"boilerplate": np.array([0, 1]), "nothing": np.array([2]), "something": np.array([], dtype=np.intp)}
    near = nearness(similarity, rows)  # type: ignore[arg-type]
    assert {kind: round(float(value[0]), 3) for kind, value in near.items()} == {
        "boilerplate": 0.8,
        "nothing": 0.1,
        "something": -1.0,
    }

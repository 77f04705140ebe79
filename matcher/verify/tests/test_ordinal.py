import json
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.errors import MissingArtefact
from matcher.verify.ordinal import SIGNALS, Curve, Ordinal

SHIPPED = Ordinal.load(Path(__file__).parents[3] / "fixtures" / "models" / "verifier.json")

values = st.lists(st.floats(0, 1), min_size=len(SIGNALS), max_size=len(SIGNALS)).map(tuple)


@given(group=st.sampled_from(sorted(SHIPPED.curves)), weak=values, data=st.data(), rise=st.floats(0, 1))
def test_no_signal_that_speaks_for_a_requirement_lowers_it(
    group: str, weak: tuple[float, ...], data: st.DataObject, rise: float
) -> None:
    at = data.draw(st.integers(0, len(SIGNALS) - 1))
    strong = (*weak[:at], weak[at] + rise, *weak[at + 1 :])
    for before, after in zip(SHIPPED.probabilities(group, weak), SHIPPED.probabilities(group, strong), strict=True):
        assert 0 <= before <= after <= 1


@given(group=st.sampled_from(sorted(SHIPPED.curves)), signals=values)
def test_what_is_met_is_also_met_in_part(group: str, signals: tuple[float, ...]) -> None:
    partly, met = SHIPPED.probabilities(group, signals)
    assert partly >= met


@pytest.mark.parametrize("group", sorted(SHIPPED.curves))
def test_every_shipped_curve_parts_nothing_from_everything(group: str) -> None:
    nothing, everything = (0.0,) * len(SIGNALS), (1.0,) * len(SIGNALS)
    assert SHIPPED.probabilities(group, nothing)[0] < SHIPPED.say_partly
    assert SHIPPED.probabilities(group, everything)[1] > SHIPPED.say_met


def test_a_kind_of_requirement_never_seen_is_judged_as_all_together() -> None:
    signals = (0.5,) * len(SIGNALS)
    assert SHIPPED.probabilities("knitting", signals) == SHIPPED.probabilities("pooled", signals)


def test_a_curve_follows_the_formula() -> None:
    curve = Curve(weights=(2.0, 1.0), partly=1.0, met=3.0)
    partly, met = curve.probabilities((0.5, 1.0))
    assert partly == pytest.approx(1 / (1 + math.exp(-1)))
    assert met == pytest.approx(1 / (1 + math.exp(1)))


def test_a_saved_model_is_loaded_as_it_was(tmp_path: Path) -> None:
    SHIPPED.save(tmp_path / "verifier.json")
    assert Ordinal.load(tmp_path / "verifier.json") == SHIPPED


def test_missing_weights_are_an_error_that_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(MissingArtefact, match=r"verifier\.json is missing"):
        Ordinal.load(tmp_path / "verifier.json")


def test_weights_for_other_signals_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "verifier.json"
    SHIPPED.save(path)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"signals": ["horoscope"]}))
    with pytest.raises(MissingArtefact, match="horoscope"):
        Ordinal.load(path)

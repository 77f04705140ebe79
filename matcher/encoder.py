"""The sentence encoder: an int8 transformer run by ONNX Runtime, without torch."""

import hashlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime as ort
from tokenizers import Tokenizer

from matcher.errors import MissingArtefact

BATCH = 32
"""Texts of similar length that go through the model together."""


class OnnxEncoder:
    """Sentences to vectors with the model in a folder (`model.onnx`, `tokenizer.json`).

    Activations are quantised per batch, so a vector depends, in its third decimal, on the texts encoded with it.
    The same call gives the same vectors; callers therefore encode one document a call, never several at once.

    :raises MissingArtefact: a file of the model is not there.
    """

    def __init__(self, folder: Path, *, threads: int = 1, max_tokens: int = 128) -> None:
        model, tokenizer = folder / "model.onnx", folder / "tokenizer.json"
        for path in (model, tokenizer):
            if not path.is_file():
                raise MissingArtefact(
                    f"{path} is missing: the encoder needs model.onnx and tokenizer.json in {folder}."
                )
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self._session = ort.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(max_tokens)
        self.version = f"{folder.name}:{_digest(model, tokenizer)}"
        self.dimensions: int = self._session.get_outputs()[0].shape[1]

    def encode(self, texts: tuple[str, ...]) -> npt.NDArray[np.float32]:
        """float32 (n, dimensions), rows L2-normalised, in the order of `texts`."""
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        vectors = np.zeros((len(tokens), self.dimensions), dtype=np.float32)
        by_length = sorted(range(len(tokens)), key=lambda i: len(tokens[i]))
        for start in range(0, len(by_length), BATCH):
            rows = by_length[start : start + BATCH]
            ids = np.zeros((len(rows), len(tokens[rows[-1]])), dtype=np.int64)
            mask = np.zeros_like(ids)
            for row, i in enumerate(rows):
                ids[row, : len(tokens[i])] = tokens[i]
                mask[row, : len(tokens[i])] = 1
            vectors[rows] = self._session.run(None, {"input_ids": ids, "attention_mask": mask})[0]
        return vectors


def _digest(*paths: Path) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]

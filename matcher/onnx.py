"""Transformers run by ONNX Runtime, without torch: the tokens of texts through a graph, batch by batch."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime as ort
from tokenizers import Encoding, Tokenizer

from matcher.errors import MissingArtefact

BATCH = 32
"""Texts of similar length that go through the model together."""


class OnnxTransformer:
    """The graph and tokenizer in a folder (`model.onnx`, `tokenizer.json`).

    Activations are quantised per batch, so an output depends, in its third decimal, on the texts that go with it. The
    same call gives the same output; callers therefore send the texts of one document a call, never several documents.

    :raises MissingArtefact: a file of the model is not there.
    """

    def __init__(self, folder: Path, *, threads: int, max_tokens: int) -> None:
        files = (folder / "model.onnx", folder / "tokenizer.json")
        for path in files:
            if not path.is_file():
                raise MissingArtefact(f"{path} is missing: a model is model.onnx and tokenizer.json in a folder.")
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self._session = ort.InferenceSession(str(files[0]), options, providers=["CPUExecutionProvider"])
        self._inputs = tuple(each.name for each in self._session.get_inputs())
        self._tokenizer = Tokenizer.from_file(str(files[1]))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(max_tokens)
        self.version = f"{folder.name}:{_digest(files)}"
        self.width: int = self._session.get_outputs()[0].shape[1]

    def run(self, texts: Sequence[str] | Sequence[tuple[str, str]]) -> npt.NDArray[np.float32]:
        """float32 (n, width), in the order of `texts`, which are sentences or pairs of them."""
        tokens = self._tokenizer.encode_batch(list(texts))
        outputs = np.zeros((len(tokens), self.width), dtype=np.float32)
        by_length = sorted(range(len(tokens)), key=lambda i: len(tokens[i].ids))
        for start in range(0, len(by_length), BATCH):
            rows = by_length[start : start + BATCH]
            outputs[rows] = self._session.run(None, self._feed([tokens[i] for i in rows]))[0]
        return outputs

    def _feed(self, encodings: Sequence[Encoding]) -> dict[str, npt.NDArray[np.int64]]:
        shape = (len(encodings), max(len(encoding.ids) for encoding in encodings))
        feed = {name: np.zeros(shape, dtype=np.int64) for name in self._inputs}
        for row, encoding in enumerate(encodings):
            length = len(encoding.ids)
            feed["input_ids"][row, :length] = encoding.ids
            feed["attention_mask"][row, :length] = encoding.attention_mask
            if "token_type_ids" in feed:
                feed["token_type_ids"][row, :length] = encoding.type_ids
        return feed


def _digest(paths: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]

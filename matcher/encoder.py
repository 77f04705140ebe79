"""The sentence encoder."""

from pathlib import Path

import numpy as np
import numpy.typing as npt

from matcher.onnx import OnnxTransformer


class OnnxEncoder:
    """Sentences to vectors with the model in `folder`; `version` changes whenever a vector could.

    :raises MissingArtefact: a file of the model is not there.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self._model = OnnxTransformer(folder, threads=threads, max_tokens=128)
        self.version = self._model.version

    def encode(self, texts: tuple[str, ...]) -> npt.NDArray[np.float32]:
        """float32 (n, d), rows L2-normalised, in the order of `texts`."""
        return self._model.run(texts)

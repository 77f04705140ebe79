"""The judge of passages: a cross-encoder that reads a requirement beside a passage and says how far it is shown."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from matcher.onnx import OnnxTransformer
from matcher.values import Job, Profile, Support
from matcher.verify.context import passage_in_context

MAX_TOKENS = 112


class Judge:
    """The cross-encoder in `folder`; `version` changes whenever a judgement could.

    It reads the `nearest` passages of each requirement: what is far in meaning, the encoder has left out already.

    :raises MissingArtefact: a file of the model is not there.
    """

    def __init__(self, folder: Path, *, nearest: int, threads: int = 1) -> None:
        self._model = OnnxTransformer(folder, threads=threads, max_tokens=MAX_TOKENS)
        self._nearest = nearest
        self.version = self._model.version

    def shown(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """For each (requirement, passage in its context) how much of the requirement the passage shows, 0..1."""
        logits = self._model.run(pairs)[:, 0] if pairs else np.zeros(0, dtype=np.float32)
        return [round(float(each), 4) for each in 1 / (1 + np.exp(-logits))]

    def read(self, job: Job, profile: Profile, supports: Sequence[Support]) -> tuple[Support, ...]:
        """`supports`, one for each requirement of `job`, with what their nearest passages show, the strongest first."""
        shown = iter(
            self.shown(
                [
                    (requirement.text, passage_in_context(profile, scored.passage))
                    for requirement, support in zip(job.requirements, supports, strict=True)
                    for scored in support.passages[: self._nearest]
                ]
            )
        )
        return tuple(
            replace(
                support,
                passages=tuple(
                    sorted(
                        (
                            replace(scored, shown=next(shown)) if rank < self._nearest else scored
                            for rank, scored in enumerate(support.passages)
                        ),
                        key=lambda scored: (-scored.strength, scored.passage.start),
                    )
                ),
            )
            for support in supports
        )

"""The judge of a single passage: the model that decides verdicts, given that passage and nothing else."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from matcher.encoder import OnnxEncoder
from matcher.lexicon import Lexicon, load_lexicons, stems
from matcher.values import Encoder, Kind
from matcher.verify.judge import Judge
from matcher.verify.ordinal import Ordinal, passage_signals


class PassageJudge:
    """Says how likely passages show a requirement of `kind`, worded in `language`, each read alone.

    Concepts and rules are left out: they read facts of the whole resume, not words of a passage.
    """

    def __init__(
        self,
        *,
        encoder: Encoder,
        judge: Judge,
        lexicons: Mapping[str, Lexicon],
        ordinal: Ordinal,
        kind: Kind,
        language: str,
    ) -> None:
        self._encoder = encoder
        self._judge = judge
        self._lexicon = lexicons.get(language) or lexicons["en"]
        self._ordinal = ordinal
        self._kind = kind
        self._language = language
        self.version = f"passage.v2+{ordinal.version}:{ordinal.digest}+{judge.version}+{encoder.version}"

    @classmethod
    def open(cls, *, data: Path, models: Path, encoder: OnnxEncoder, kind: Kind, language: str) -> "PassageJudge":
        """:raises MissingArtefact: the weights are not there, or are for other signals than this code."""
        return cls(
            encoder=encoder,
            judge=Judge(models / "judge", nearest=1),
            lexicons=load_lexicons(data / "index"),
            ordinal=Ordinal.load(models / "verifier.json"),
            kind=kind,
            language=language,
        )

    def probabilities(self, requirement: str, passages: tuple[str, ...]) -> list[float]:
        """0..1 for each passage: the probability that it shows the requirement at least partly."""
        wanted = stems(requirement, self._language)
        similarities = np.clip(self._encoder.encode(passages) @ self._encoder.encode((requirement,))[0], 0.0, 1.0)
        shown = self._judge.shown([(requirement, passage) for passage in passages])
        judged = []
        for passage, similarity, share in zip(passages, map(float, similarities), shown, strict=True):
            overlap = self._lexicon.share(wanted, stems(passage, self._language))
            judged.append(self._ordinal.probabilities(self._kind, passage_signals(similarity, overlap, share))[0])
        return judged

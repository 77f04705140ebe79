"""Scoring: judgements in, points out. Versions stay as long as a stored record names them."""

from collections.abc import Callable, Sequence

from matcher.config import Config
from matcher.score import additive_v1
from matcher.values import Judgement, Requirement, Score

Scorer = Callable[[Sequence[Requirement], Sequence[Judgement], Config], Score]

SCORERS: dict[str, Scorer] = {"additive.v1": additive_v1.score}


def score(requirements: Sequence[Requirement], judgements: Sequence[Judgement], *, config: Config) -> Score:
    """Score with the version that `config.scorer` names.

    :raises KeyError: there is no such scorer.
    """
    return SCORERS[config.scorer](requirements, judgements, config)

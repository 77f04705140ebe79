"""What each part of the verifier brings: the figures without it, by weights fitted anew on the other jobs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from matcher.config import Config
from matcher.evaluation.figures import PredictedVerdict, Prediction, figures
from matcher.score import score
from matcher.training.combine import Observation, fit
from matcher.training.observe import Looked, observations
from matcher.values import Judgement, Verdict
from matcher.verify import Verifier
from matcher.verify.ordinal import SIGNALS, Ordinal
from matcher.verify.typed import check

SHOWN = ("verdict_macro_f1", "requirement_auc", "evidence_hit", "ndcg5", "pooled_auc", "match_f1", "accuracy")
"""The figures that are compared."""
HARD_CREDIT: Mapping[Verdict, float] = {"met": 1.0, "partly": 0.5}


@dataclass(frozen=True, slots=True)
class Variant:
    """The verifier `without` some signals, without `rules`, or with credit by verdict only instead of `soft` credit."""

    name: str
    without: tuple[str, ...] = ()
    rules: bool = True
    soft: bool = True


def variants() -> tuple[Variant, ...]:
    """Everything, each signal left out, then the parts that several signals or none stand for."""
    meaning = tuple(name for name in SIGNALS if name.startswith("similarity"))
    return (
        Variant("everything"),
        *(Variant(f"without “{name}”", (name,)) for name in SIGNALS),
        Variant("without meaning (all similarities)", meaning),
        Variant("without shared words", ("overlap", "coverage")),
        Variant("without rules and their signals", ("typed share", "typed met"), rules=False),
        Variant("without soft credit", soft=False),
    )


def ablate(
    looked: Sequence[Looked],
    config: Config,
    *,
    threshold: float,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, dict[str, float]]:
    """Variant -> the figures `SHOWN`, every job judged by weights that were fitted without it.

    At least two jobs; `progress` is called with the variants done and their number.
    """
    wanted = variants()
    out = {}
    for done, variant in enumerate(wanted, start=1):
        out[variant.name] = _measure(variant, looked, config, threshold)
        progress(done, len(wanted))
    return out


def _measure(variant: Variant, looked: Sequence[Looked], config: Config, threshold: float) -> dict[str, float]:
    rules = check if variant.rules else _no_rules
    seen = [_blank(each, variant.without) for each in observations(looked, config, rules=rules)]
    predictions: dict[str, dict[str, Prediction]] = {}
    for job in sorted({each.labelled.id for each in looked}):
        ordinal = _weightless(fit([o for o in seen if o.job != job], version="left-out"), variant.without)
        verifier = Verifier(ordinal, config, rules=rules)
        predictions[job] = {
            each.stem: _prediction(each, verifier, config, soft=variant.soft)
            for each in looked
            if each.labelled.id == job
        }
    jobs = tuple({each.labelled.id: each.labelled for each in looked}.values())
    every = figures(jobs, predictions, threshold=threshold)
    return {name: every[name] for name in SHOWN if name in every}


def _prediction(looked: Looked, verifier: Verifier, config: Config, *, soft: bool) -> Prediction:
    judgements = verifier.verify(looked.job, looked.support, looked.profile)
    if not soft:
        judgements = tuple(replace(each, credit=HARD_CREDIT.get(each.verdict, 0.0)) for each in judgements)
    scored = score(looked.job.requirements, judgements, config=config)
    value = scored.value if looked.profile.masked.text.split() else None
    return Prediction(value, {each.requirement: _verdict(each) for each in judgements}, scored.tier)


def _verdict(judgement: Judgement) -> PredictedVerdict:
    quotes = tuple(evidence.quote for evidence in judgement.evidence)
    return PredictedVerdict(judgement.verdict, judgement.probability, quotes)


def _blank(observation: Observation, without: tuple[str, ...]) -> Observation:
    values = tuple(0.0 if name in without else value for name, value in zip(SIGNALS, observation.values, strict=True))
    return replace(observation, values=values)


def _weightless(ordinal: Ordinal, without: tuple[str, ...]) -> Ordinal:
    """A signal that was blank in fitting must not count in judging either."""
    curves = {
        group: replace(
            curve,
            weights=tuple(0.0 if name in without else w for name, w in zip(SIGNALS, curve.weights, strict=True)),
        )
        for group, curve in ordinal.curves.items()
    }
    return replace(ordinal, curves=curves)


def _no_rules(*_: object, **__: object) -> None:
    return None

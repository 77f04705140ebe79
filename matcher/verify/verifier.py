"""The one place that combines rules and model into a judgement, and says which decided."""

from collections.abc import Callable, Sequence
from pathlib import Path

from matcher.config import Config
from matcher.values import Evidence, Job, Judgement, Profile, Requirement, Support, Verdict
from matcher.verify.ordinal import Ordinal, signals
from matcher.verify.typed import Typed, check

LEAST_CREDIT = 0.05
"""Credit below which a requirement brings no points: too little to show a reason for."""
COMPARED = ("degree.v1", "language.v1", "credential.v1")
"""Rules that compare facts; the one for years estimates, by how near each position is."""
LEAST_YEARS = 0.25
"""Share of the years asked for below which a requirement for years is not met."""
QUOTE_SHARE = 0.7
"""How near to the strongest passage another must come to be quoted beside it."""


Rules = Callable[..., Typed | None]
"""As `check`: what a rule finds, or None where no rule is used."""


class Verifier:
    """Judges each requirement by its support; `version` changes whenever a judgement could.

    `rules` is there to be left out when it is measured what they bring.
    """

    def __init__(self, ordinal: Ordinal, config: Config, *, rules: Rules = check) -> None:
        self._ordinal = ordinal
        self._config = config
        self._rules = rules
        self.version = f"{ordinal.version}:{ordinal.digest}"

    @classmethod
    def open(cls, path: Path, *, config: Config) -> "Verifier":
        """:raises MissingArtefact: see `Ordinal.load`."""
        return cls(Ordinal.load(path), config)

    def verify(self, job: Job, supports: Sequence[Support], profile: Profile) -> tuple[Judgement, ...]:
        """A judgement for each requirement of `job`, in order."""
        return tuple(
            self._judge(requirement, support, profile, job.language)
            for requirement, support in zip(job.requirements, supports, strict=True)
        )

    def _judge(self, requirement: Requirement, support: Support, profile: Profile, language: str) -> Judgement:
        typed = self._rules(requirement, support, profile, self._config, language=language)
        group = typed.rule.partition(".")[0] if typed else requirement.kind
        partly, met = self._bounded(typed, *self._ordinal.probabilities(group, signals(support, typed)))
        verdict = self._verdict(partly, met)
        if verdict != "met" and self._contradicted(support):
            verdict, partly, met = "contradicted", min(partly, 0.05), 0.0
        credit = (partly + met) / 2
        if verdict == "contradicted" or credit < LEAST_CREDIT:
            credit = 0.0
        return Judgement(
            requirement=requirement.id,
            verdict=verdict,
            probability=round(partly, 4),
            credit=round(credit, 4),
            evidence=self._evidence(verdict, credit, support, typed, profile),
            concepts=support.concepts,
            decided_by=f"{typed.rule}+{self._ordinal.version}" if typed else self._ordinal.version,
            reason=_reason(verdict, credit, support, typed),
        )

    def _bounded(self, typed: Typed | None, partly: float, met: float) -> tuple[float, float]:
        """What a rule has compared, no model overturns: enough is met, and less than asked for is partly at most."""
        if typed is None or typed.share == 0:
            return partly, met
        if typed.share >= 1 and typed.rule in COMPARED:
            return max(partly, 0.95), max(met, 0.85)
        if typed.share < (1 if typed.rule in COMPARED else LEAST_YEARS):
            return partly, min(met, self._ordinal.say_met - 0.01)
        return partly, met

    def _verdict(self, partly: float, met: float) -> Verdict:
        if met >= self._ordinal.say_met:
            return "met"
        return "partly" if partly >= self._ordinal.say_partly else "absent"

    def _contradicted(self, support: Support) -> bool:
        """A denial that is near the requirement, and nearer than anything that speaks for it."""
        if not support.against:
            return False
        against = support.against[0]
        best = support.passages[0].similarity if support.passages else 0.0
        return against.similarity >= self._config.contradiction_similarity and against.similarity >= best

    def _evidence(
        self, verdict: Verdict, credit: float, support: Support, typed: Typed | None, profile: Profile
    ) -> tuple[Evidence, ...]:
        """Quotes, best first: what the rule counted, then the nearest passages that are not far behind the nearest.

        What is not stated but brings points all the same shows the one passage that they come from.
        """
        if verdict == "absent":
            nearest = support.passages[:1] if credit else ()
            return tuple(profile.doc.quote(each.passage.start, each.passage.end) for each in nearest)
        if verdict == "contradicted":
            spans = [(support.against[0].passage.start, support.against[0].passage.end)]
        else:
            enough = QUOTE_SHARE * max((scored.strength for scored in support.passages), default=0.0)
            passages = [scored.passage for scored in support.passages if scored.strength >= enough]
            spans = [*(typed.spans if typed else ()), *((passage.start, passage.end) for passage in passages)]
        quotes: list[Evidence] = []
        for start, end in spans:
            if len(quotes) < self._config.quotes and not any(q.start < end and start < q.end for q in quotes):
                quotes.append(profile.doc.quote(start, end))
        return tuple(quotes)


def _reason(verdict: Verdict, credit: float, support: Support, typed: Typed | None) -> str:
    if verdict == "contradicted":
        return "The resume says the opposite."
    if typed and typed.share >= 1 and verdict != "met":
        return f"{typed.reason} The words nearest to the requirement speak for less."
    if typed and typed.share < 1 and verdict == "met":
        return f"{typed.reason} The words quoted speak for more." if typed.share else _BY_WORDS
    if typed and (typed.share or verdict == "absent"):
        return typed.reason
    if verdict == "absent":
        return "Not stated; the nearest words are quoted." if credit else "Not stated."
    if support.concept >= 1.0:
        return "The concept is named, and the words nearest to the requirement are quoted."
    if support.concept > 0.0:
        return "A neighbouring concept is named, and the words nearest to the requirement are quoted."
    return _BY_WORDS


_BY_WORDS = "The words nearest in meaning to the requirement are quoted."

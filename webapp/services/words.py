"""Working out which words of a quote carry a verdict."""

from functools import lru_cache
from uuid import UUID

from django.conf import settings

from matcher.encoder import OnnxEncoder
from matcher.verify.passage import PassageJudge
from webapp.models import Match, WordShares

MODELS_CHANGED = "The models have changed since this was scored. Once it is scored again, the words can be asked for."
NO_QUOTE = "There is no quote for this verdict, and so there are no words to weigh."


@lru_cache(maxsize=1)
def encoder() -> OnnxEncoder:
    return OnnxEncoder(settings.CANDOR_MODELS / "encoder")


def work_out(pk: int, *, task: UUID) -> None:
    """Work out what `task` was made for, unless another task has taken its place, or it is done."""
    asked = WordShares.objects.filter(pk=pk, task=task, shares__isnull=True, problem="")
    row = asked.select_related("match__application__document").first()
    if row is None:
        return
    found = _found(row.match, row.requirement)
    asked.update(**({"problem": found} if isinstance(found, str) else found))


def quoted(match: Match, requirement: str) -> tuple[int, int] | None:
    """The span of the first evidence for a requirement; None where there is none."""
    for finding in match.record["findings"]:
        if finding["requirement"] == requirement and finding["evidence"]:
            return finding["evidence"][0]["start"], finding["evidence"][0]["end"]
    return None


def _found(match: Match, requirement: str) -> dict[str, object] | str:
    """The columns to fill in, or what is wrong."""
    from matcher.shapley import word_shares  # brings pandas along, which a worker that only scores never needs

    span = quoted(match, requirement)
    if match.record["trace"]["models"]["encoder"] != encoder().version:
        return MODELS_CHANGED
    passage = "" if span is None else _seen_by_the_scorer(match, *span)
    if span is None or not any(character.isalnum() for character in passage):
        return NO_QUOTE
    asked = next(each for each in match.record["requirements"] if each["id"] == requirement)
    judge = PassageJudge.open(
        data=settings.CANDOR_DATA,
        models=settings.CANDOR_MODELS,
        encoder=encoder(),
        kind=asked["kind"],
        language=match.application.document.language,
    )
    found = word_shares(asked["text"], passage, judge)
    return {
        "shares": [[span[0] + share.start, span[0] + share.end, round(share.value, 6)] for share in found.shares],
        "base": round(found.base, 6),
        "whole": round(found.probability, 6),
        "evaluations": found.evaluations,
        "judge": found.judge,
    }


def _seen_by_the_scorer(match: Match, start: int, end: int) -> str:
    """The quote with blanks where protected attributes stand, so that offsets hold."""
    document = match.application.document
    letters = list(document.text[start:end])
    for first, last, _ in document.masked:
        for i in range(max(first, start), min(last, end)):
            letters[i - start] = " "
    return "".join(letters)

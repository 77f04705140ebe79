"""What was decided or measured stays as it was."""

import pytest
from django.db import IntegrityError, transaction

from webapp.conftest import Cast, Workplace
from webapp.factories import make_application, make_job
from webapp.models import Calibration, Decision, Immutable, Match, Stage
from webapp.services.applications import NotAllowed, decide, override


def test_a_calibration_never_changes(cast: Cast) -> None:
    calibration = make_job(cast.alice).calibration
    assert calibration is not None
    calibration.requirements = []
    with pytest.raises(Immutable):
        calibration.save()
    with pytest.raises(Immutable):
        Calibration.objects.filter(pk=calibration.pk).update(requirements=[])


def test_a_match_never_changes(workplace: Workplace) -> None:
    match = workplace.best.match
    assert match is not None
    match.score = 100.0
    with pytest.raises(Immutable):
        match.save()
    with pytest.raises(Immutable):
        Match.objects.update(score=100.0)


def test_a_rejection_needs_a_reason(cast: Cast) -> None:
    application = make_application(make_job(cast.alice))
    with pytest.raises(NotAllowed, match="reason"):
        decide(application=application, by=cast.alice.user, stage=Stage.REJECTED, reason="  ")
    decision = decide(application=application, by=cast.alice.user, stage=Stage.REJECTED, reason="No licence.")
    application.refresh_from_db()
    assert (application.stage, decision.by, decision.before) == ("rejected", cast.alice.user, "applied")


def test_not_even_the_database_takes_a_rejection_without_reason_or_person(cast: Cast) -> None:
    application = make_application(make_job(cast.alice))
    for given in ({"reason": "", "by": cast.alice.user}, {"reason": "No licence.", "by": None}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Decision.objects.create(application=application, before="applied", stage="rejected", **given)


def test_an_override_stands_beside_the_match(workplace: Workplace) -> None:
    best, alice = workplace.best, workplace.cast.alice.user
    assert best.match is not None
    requirement, verdict = best.match.verdicts[0]
    other = "absent" if verdict != "absent" else "met"
    with pytest.raises(NotAllowed, match="already"):
        override(application=best, by=alice, requirement=requirement, verdict=verdict, reason="I agree.")
    with pytest.raises(NotAllowed, match="why"):
        override(application=best, by=alice, requirement=requirement, verdict=other, reason=" ")
    override(application=best, by=alice, requirement=requirement, verdict=other, reason="I asked.")
    best.refresh_from_db()
    assert best.match.verdicts[0] == [requirement, verdict]
    assert best.match.record["findings"][0]["verdict"] == verdict

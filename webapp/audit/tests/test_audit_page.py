"""Outcomes by group, for those who may see them."""

from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse

from webapp.audit.measures import audit
from webapp.audit.models import SelfReport
from webapp.audit.queries import outcomes
from webapp.conftest import Cast, signed_in
from webapp.factories import make_applications, make_job
from webapp.models import Job, Match, Stage
from webapp.services.applications import decide


def make_outcomes(cast: Cast) -> Job:
    """Six women and six men apply, with the scores 1 to 12 in turn; of the women three are selected, of the men one."""
    job = make_job(cast.alice)
    people = {f"{i}.txt": f"Person {i}\nclerk".encode() for i in range(1, 13)}
    applications = make_applications(job, people)
    for i, application in enumerate(applications, start=1):
        match = Match.objects.create(
            application=application,
            calibration=job.calibration,
            trace="t",
            score=float(i),
            tier="good",
            confidence=1.0,
            verdicts=[],
            record={},
        )
        type(application).objects.filter(pk=application.pk).update(match=match)
        SelfReport.objects.create(
            candidate=application.candidate, sex="female" if i % 2 else "male", imported_by=cast.dora.user
        )
    for application in (*applications[0:5:2], applications[1]):
        decide(application=application, by=cast.alice.user, stage=Stage.INTERVIEW, reason="")
    return job


def test_selection_and_scoring_rates_and_their_ratios(cast: Cast) -> None:
    job = make_outcomes(cast)
    sex = audit(outcomes(job.organisation, job)).attributes[0]
    selection, scoring = sex.measures
    female, male = (line.rate for line in selection.lines)
    assert (female.chosen, female.people, male.chosen, male.people) == (3, 6, 1, 6)
    assert female.reference
    assert male.ratio is not None
    assert male.ratio.value == pytest.approx(1 / 3)
    above = {line.rate.group: line.rate.chosen for line in scoring.lines}
    assert above == {"female": 3, "male": 3}, "7 to 12 are above the median of 6.5"


def test_who_was_selected_once_stays_so_and_screening_is_no_selection(cast: Cast) -> None:
    job = make_outcomes(cast)
    chosen = job.applications.filter(stage=Stage.INTERVIEW)[0]
    decide(application=chosen, by=cast.alice.user, stage=Stage.REJECTED, reason="A better fit was found.")
    other = job.applications.filter(stage=Stage.APPLIED)[0]
    decide(application=other, by=cast.alice.user, stage=Stage.SCREEN, reason="")
    assert sum(outcome.selected for outcome in outcomes(job.organisation, job)) == 4


def test_scores_are_compared_within_their_job(cast: Cast) -> None:
    first, second = make_outcomes(cast), make_job(cast.alice)
    for i, application in enumerate(make_applications(second, {"x.txt": b"X\nclerk", "y.txt": b"Y\nclerk"})):
        match = Match.objects.create(
            application=application,
            calibration=second.calibration,
            trace="t",
            score=90.0 + i,
            tier="good",
            confidence=1.0,
            verdicts=[],
            record={},
        )
        type(application).objects.filter(pk=application.pk).update(match=match)
    overall = outcomes(first.organisation)
    assert len(overall) == 14
    assert sum(outcome.above is True for outcome in overall) == 7


def test_an_application_without_a_score_has_no_part_in_the_scoring_rate(cast: Cast) -> None:
    job = make_outcomes(cast)
    make_applications(job, {"scan.txt": b"scan"})
    found = audit(outcomes(job.organisation, job))
    assert (found.applications, found.scored, found.given) == (13, 12, 12)
    selection, scoring = found.attributes[0].measures
    assert [line.rate.group for line in selection.lines] == ["female", "male", "not given"]
    assert [line.rate.group for line in scoring.lines] == ["female", "male"]
    assert selection.lines[-1].rate.small


def test_the_page_shows_figures_with_intervals_and_hides_small_groups(cast: Cast) -> None:
    job = make_outcomes(cast)
    first = job.applications.all()[0]
    SelfReport.objects.filter(candidate=first.candidate).update(sex="nonbinary")
    page = signed_in(cast.dora).get(reverse("audit-job", args=[job.pk])).content.decode()
    assert "We publish measurements; we do not claim to be unbiased." in page
    assert "2 of 5" in page
    assert "Nonbinary" in page
    assert "fewer than 5: not shown" in page
    assert "1 of 1" not in page


@pytest.mark.parametrize(("person", "status"), [("alice", 403), ("bob", 403), ("dora", 200), ("ada", 200)])
def test_only_auditors_and_administrators_see_it(cast: Cast, person: str, status: int) -> None:
    job = make_job(cast.alice)
    client = signed_in(getattr(cast, person))
    assert client.get(reverse("audit")).status_code == status
    assert client.get(reverse("audit-job", args=[job.pk])).status_code == status
    assert client.post(reverse("audit-groups"), {}).status_code == (422 if status == 200 else 403)
    jobs = client.get(reverse("jobs")).content.decode()
    assert (reverse("audit") in jobs) is (status == 200)


def test_strangers_sign_in_and_other_organisations_find_nothing(cast: Cast) -> None:
    job = make_job(cast.charlie)
    dora = signed_in(cast.dora)
    assert dora.get(reverse("audit-job", args=[job.pk])).status_code == 404
    assert dora.post(reverse("audit-groups"), {"job": job.pk}).status_code == 404
    for name, args in (("audit", []), ("audit-job", [job.pk]), ("audit-groups", [])):
        assert Client().get(reverse(name, args=args)).status_code == 302


def test_a_file_is_brought_in_and_a_bad_one_is_refused_in_place(cast: Cast) -> None:
    job = make_job(cast.alice)
    make_applications(job, {"sam.txt": b"Sam\nclerk"})
    dora = signed_in(cast.dora)
    good, bad = BytesIO(b"resume,sex\nsam.txt,female\nx.pdf,male\n"), BytesIO(b"name\nsam\n")
    good.name, bad.name = "groups.csv", "groups.csv"
    response = dora.post(reverse("audit-groups"), {"file": good, "job": job.pk}, follow=True)
    assert response.redirect_chain[0][0] == reverse("audit-job", args=[job.pk])
    page = response.content.decode()
    assert "The groups of 1 candidate are stored." in page
    assert "Nobody handed in x.pdf; left out." in page
    response = dora.post(reverse("audit-groups"), {"file": bad})
    assert response.status_code == 422
    assert "The first line must name the column resume" in response.content.decode()


def test_without_groups_the_page_says_how_to_get_them(cast: Cast) -> None:
    assert "No groups yet" in signed_in(cast.dora).get(reverse("audit")).content.decode()

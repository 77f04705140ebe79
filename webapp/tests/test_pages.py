"""What pages show."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from webapp.conftest import Cast, Workplace, signed_in
from webapp.factories import JOB_TEXT, PASSWORD, make_application, make_job, make_member
from webapp.models import Application, Calibration, Job, Role
from webapp.services import scoring
from webapp.services.applications import override
from webapp.services.queue import beat


def text_of(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_signing_in_takes_the_address_in_any_case_and_says_what_is_wrong(cast: Cast) -> None:
    client = Client()
    wrong = client.post(reverse("sign-in"), {"username": "alice@alder.example", "password": "no"})
    assert "do not belong together" in wrong.content.decode()
    right = client.post(reverse("sign-in"), {"username": "Alice@Alder.example", "password": PASSWORD})
    assert right["Location"] == reverse("jobs")


def test_a_pasted_advertisement_becomes_a_job_with_its_requirements_to_confirm(cast: Cast) -> None:
    client = signed_in(cast.alice)
    response = client.post(reverse("new-job"), {"text": JOB_TEXT}, follow=True)
    job = Job.objects.get()
    assert response.request["PATH_INFO"] == reverse("requirements", args=[job.pk])
    assert "Forklift licence" in response.content.decode()
    assert client.get(reverse("job", args=[job.pk]))["Location"] == reverse("requirements", args=[job.pk])
    assert client.get(reverse("resumes", args=[job.pk]))["Location"] == reverse("requirements", args=[job.pk])


def test_an_advertisement_that_cannot_be_read_says_why(cast: Cast) -> None:
    client = signed_in(cast.alice)
    assert "Paste the text" in client.post(reverse("new-job"), {"text": "  "}).content.decode()
    assert Job.objects.count() == 0


def form_of(job: Job) -> dict[str, str]:
    rows = job.suggestions
    data = {"r-TOTAL_FORMS": str(len(rows)), "r-INITIAL_FORMS": str(len(rows))}
    for i, row in enumerate(rows):
        data |= {f"r-{i}-{key}": str(row[key]) for key in ("id", "text", "kind", "weight", "start", "end")}
        data[f"r-{i}-must"] = "yes" if row["must"] else "no"
    return data


def test_requirements_are_changed_added_and_removed_before_they_are_confirmed(cast: Cast) -> None:
    job = make_job(cast.alice, calibrated=False)
    client, page = signed_in(cast.alice), reverse("requirements", args=[job.pk])
    n = len(job.suggestions)
    one_more = client.post(page, form_of(job) | {"add": "1"}).content.decode()
    assert f'name="r-{n}-text"' in one_more
    assert Calibration.objects.count() == 0
    new = {f"r-{n}-text": "Night shifts", f"r-{n}-kind": "other", f"r-{n}-must": "no", f"r-{n}-weight": "0.5"}
    changed = {"r-TOTAL_FORMS": str(n + 1), "r-0-DELETE": "on", "r-1-text": "A valid forklift licence"}
    response = client.post(page, form_of(job) | changed | new)
    assert response["Location"] == reverse("resumes", args=[job.pk])
    calibration = Calibration.objects.get()
    assert calibration.confirmed_by == cast.alice.user
    assert job.suggestions[0]["id"] not in {entry["id"] for entry in calibration.requirements}
    assert calibration.requirements[0]["text"] == "A valid forklift licence"
    last = calibration.requirements[-1]
    assert (last["text"], last["must"], last["weight"], last["start"]) == ("Night shifts", False, 0.5, -1)
    assert len({entry["id"] for entry in calibration.requirements}) == n


def test_a_row_that_says_nothing_is_not_confirmed(cast: Cast) -> None:
    job = make_job(cast.alice, calibrated=False)
    page = reverse("requirements", args=[job.pk])
    response = signed_in(cast.alice).post(page, form_of(job) | {"r-0-text": " "})
    assert response.status_code == 422
    assert "Say what is required" in response.content.decode()
    assert Calibration.objects.count() == 0


def test_without_a_worker_the_page_says_so(cast: Cast) -> None:
    job = make_job(cast.alice)
    make_application(job)
    client = signed_in(cast.alice)
    for name in ("resumes", "job"):
        assert "Nothing is being scored" in client.get(reverse(name, args=[job.pk])).content.decode()
    beat("alive")
    for name in ("resumes", "job"):
        assert "Nothing is being scored" not in client.get(reverse(name, args=[job.pk])).content.decode()


def test_the_ranking_is_ordered_counted_and_filtered(workplace: Workplace) -> None:
    client, page = signed_in(workplace.cast.alice), reverse("job", args=[workplace.job.pk])
    shown = [
        int(pk) for pk in re.findall(r'stretched-link" href="/applications/(\d+)/', client.get(page).content.decode())
    ]
    scored = workplace.job.applications.exclude(match=None).order_by("-match__score")
    assert shown == [*scored.values_list("pk", flat=True), workplace.scan.pk]
    only = client.get(page, {"tier": "not scored"}).content.decode()
    assert re.findall(r'stretched-link" href="/applications/(\d+)/', only) == [str(workplace.scan.pk)]
    assert "Needs OCR" in only
    assert "Nobody here" in client.get(page, {"stage": "hired"}).content.decode()


def test_names_are_hidden_until_somebody_asks_for_them(workplace: Workplace) -> None:
    client = signed_in(workplace.cast.alice)
    candidate = workplace.best.candidate
    pages = [
        reverse("job", args=[workplace.job.pk]),
        reverse("resumes", args=[workplace.job.pk]),
        reverse("application", args=[workplace.best.pk]),
    ]
    for page in pages:
        html = client.get(page).content.decode()
        assert candidate.name not in html
        assert workplace.best.document.name not in html
        assert candidate.alias in html
    back = client.post(reverse("show-names"), {"show": "yes", "next": pages[0]})
    assert back["Location"] == pages[0]
    for page in (pages[0], pages[2]):
        assert candidate.name in client.get(page).content.decode()
    elsewhere = client.post(reverse("show-names"), {"show": "no", "next": "https://evil.example/"})
    assert elsewhere["Location"] == reverse("jobs")


def test_the_application_page_shows_the_stored_record_whatever_the_engine_would_say_now(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scoring.Engine, "open", None)
    scoring.engine.cache_clear()
    match = workplace.best.match
    assert match is not None
    html = signed_in(workplace.cast.bob).get(reverse("application", args=[workplace.best.pk])).content.decode()
    assert f"= {match.score:.1f}" in html
    assert match.record["trace"]["id"] in html
    for finding in match.record["findings"]:
        assert finding["reason"].replace("'", "&#x27;")[:30] in html
    for number, finding in enumerate(match.record["findings"], start=1):
        for i, _ in enumerate(finding["evidence"], start=1):
            assert f'<span id="evidence-{number}-{i}"' in html
            assert f'href="#evidence-{number}-{i}"' in html


def test_the_resume_on_the_page_is_the_whole_text_with_names_shown(workplace: Workplace) -> None:
    client = signed_in(workplace.cast.alice)
    client.post(reverse("show-names"), {"show": "yes"})
    html = client.get(reverse("application", args=[workplace.best.pk])).content.decode()
    resume = html.split('<p class="plain-text">')[1].split("</p>")[0]
    resume = re.sub(r'<span class="page-break"[^>]*>[^<]*</span>', "", resume)
    shown = re.sub(r"<[^>]+>", "", resume).replace("&amp;", "&").replace("&#x27;", "'").replace("&quot;", '"')
    assert shown.split() == workplace.best.document.text.split()


def test_an_override_is_shown_beside_the_verdict_of_the_match(workplace: Workplace) -> None:
    best = workplace.best
    assert best.match is not None
    requirement, verdict = best.match.verdicts[0]
    other = "contradicted" if verdict != "contradicted" else "met"
    override(
        application=best, by=workplace.cast.alice.user, requirement=requirement, verdict=other, reason="I rang up."
    )
    client = signed_in(workplace.cast.bob)
    page = text_of(client.get(reverse("application", args=[best.pk])).content.decode())
    assert "I rang up." in page
    assert "changed by a person" in client.get(reverse("job", args=[workplace.job.pk])).content.decode()


def test_a_rejection_without_a_reason_is_sent_back(workplace: Workplace) -> None:
    client, best = signed_in(workplace.cast.alice), workplace.best
    response = client.post(reverse("decide", args=[best.pk]), {"stage": "rejected", "reason": " "})
    assert response.status_code == 422
    assert "needs a reason" in response.content.decode()
    client.post(reverse("decide", args=[best.pk]), {"stage": "rejected", "reason": "No licence for this state."})
    assert Application.objects.get(pk=best.pk).stage == "rejected"
    page = text_of(client.get(reverse("application", args=[best.pk])).content.decode())
    assert "Alice moved this from applied to Rejected No licence for this state." in page


def test_a_scan_says_what_to_do_and_counts_nothing_against_the_candidate(workplace: Workplace) -> None:
    page = text_of(signed_in(workplace.cast.bob).get(reverse("application", args=[workplace.scan.pk])).content.decode())
    assert "needs text recognition (OCR)" in page
    assert workplace.scan.document.hint in page
    assert "Nothing is counted against the candidate" in page


def test_previous_and_next_follow_the_ranking(workplace: Workplace) -> None:
    client = signed_in(workplace.cast.bob)
    order = [*workplace.job.applications.exclude(match=None).order_by("-match__score").values_list("pk", flat=True)]
    html = client.get(reverse("application", args=[order[1]])).content.decode()
    assert re.search(rf'/applications/{order[0]}/"[^>]* rel="prev"|rel="prev"[^>]*/applications/{order[0]}/', html)
    assert f"/applications/{order[2]}/" in html
    assert "2 of 4" in text_of(html)


def test_a_handed_in_file_is_given_back_as_a_download(workplace: Workplace) -> None:
    response = signed_in(workplace.cast.bob).get(reverse("document", args=[workplace.best.document_id]))
    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert len(response.getvalue()) == workplace.best.document.size


def test_a_person_in_two_organisations_sees_one_at_a_time(cast: Cast) -> None:
    ours, theirs = make_job(cast.alice), make_job(cast.charlie, text=JOB_TEXT.replace("Warehouse", "Harbour"))
    both = make_member("Alice", Role.RECRUITER)
    other = type(both).objects.create(user=both.user, organisation=cast.charlie.organisation, role=Role.AUDITOR)
    client = signed_in(both)
    assert ours.title in client.get(reverse("jobs")).content.decode()
    client.post(reverse("choose-organisation"), {"organisation": other.organisation_id})
    html = client.get(reverse("jobs")).content.decode()
    assert theirs.title in html
    assert ours.title not in html
    assert client.get(reverse("job", args=[ours.pk])).status_code == 404
    assert client.get(reverse("new-job")).status_code == 403


def test_pages_carry_a_strict_policy_and_nothing_inline(workplace: Workplace) -> None:
    client = signed_in(workplace.cast.alice)
    for page in ("jobs", "new-job"):
        response = client.get(reverse(page))
        assert "unsafe" not in response["Content-Security-Policy"]
    for page in (
        reverse("jobs"),
        reverse("requirements", args=[workplace.job.pk]),
        reverse("resumes", args=[workplace.job.pk]),
        reverse("job", args=[workplace.job.pk]),
        reverse("application", args=[workplace.best.pk]),
    ):
        html = client.get(page).content.decode()
        assert not re.search(r"<[^>]+\s(?:style|on\w+|hx-on[:\w-]*)=", html), page
        assert not re.search(r"<style|<script(?![^>]*\ssrc=\"/static/)", html), page
        assert not re.search(
            r'(?:src|href)="https?://(?!data\.europa\.eu|[\w.]*onetonline|services\.onet)[^"]+\.(?:js|css)"', html
        )


def test_what_does_not_exist_is_told_kindly(cast: Cast) -> None:
    response = signed_in(cast.alice).get("/jobs/99999/")
    assert response.status_code == 404
    assert "There is nothing here" in response.content.decode()

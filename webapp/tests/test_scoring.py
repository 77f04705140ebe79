"""Resumes come in, are scored in the background, and none is lost."""

import os
import signal
import subprocess
import sys
import time
from datetime import timedelta

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from matcher.errors import InvalidJob
from webapp.conftest import DEMO, PREPARED, Cast, Workplace, make_cast, work
from webapp.factories import RESUME_TEXT, make_application, make_applications, make_applications_from, make_job
from webapp.models import Application, Document, Match, Progress, Worker
from webapp.services import scoring
from webapp.services.applications import NotAllowed, add_resumes, retry_failed
from webapp.services.jobs import calibrate
from webapp.services.queue import beat, requeue_lost

needs_engine = pytest.mark.skipif(not PREPARED, reason="nothing is prepared: run `make store` first")


def test_resumes_wait_for_confirmed_requirements(cast: Cast) -> None:
    job = make_job(cast.alice, calibrated=False)
    with pytest.raises(NotAllowed, match="Confirm the requirements"):
        make_application(job)


def test_the_same_file_is_taken_once_for_a_job_and_is_the_same_candidate_for_another(cast: Cast) -> None:
    first, second = make_job(cast.alice), make_job(cast.alice)
    application = make_application(first, name="sam.txt")
    again = add_resumes(job=first, files=[ContentFile(RESUME_TEXT.encode(), name="copy.txt")])
    assert (again.added, again.known) == ((), ("copy.txt",))
    assert make_application(second).candidate == application.candidate
    assert Document.objects.count() == 1


def test_another_organisation_shares_nothing_of_the_same_file(cast: Cast) -> None:
    ours = make_application(make_job(cast.alice))
    theirs = make_application(make_job(cast.charlie))
    assert ours.document != theirs.document
    assert ours.candidate != theirs.candidate
    assert ours.document.file.path != theirs.document.file.path


def test_a_file_that_is_too_large_is_refused_by_name(cast: Cast, settings: object) -> None:
    settings.MAX_UPLOAD_BYTES = 10  # type: ignore[attr-defined]
    added = add_resumes(job=make_job(cast.alice), files=[ContentFile(b"x" * 11, name="big.pdf")])
    assert added.added == ()
    assert added.refused[0].startswith("big.pdf has more than")


def test_every_resume_has_a_record_that_adds_up_or_says_what_to_do(workplace: Workplace) -> None:
    for application in workplace.job.applications.select_related("match", "document"):
        if application == workplace.scan:
            continue
        assert application.progress == Progress.SCORED
        record = application.match.record
        points = record["base"] + sum(finding["contribution"] for finding in record["findings"])
        assert points == pytest.approx(application.match.score)
        assert application.match.trace == record["trace"]["id"]
        for finding in record["findings"]:
            for evidence in finding["evidence"]:
                assert application.document.text[evidence["start"] : evidence["end"]] == evidence["quote"]
    scan = workplace.scan
    assert (scan.progress, scan.match, scan.document.reason) == (Progress.FAILED, None, "needs OCR")
    assert scan.problem
    assert scan.document.hint


def test_changed_requirements_score_everybody_anew_and_keep_what_was(workplace: Workplace) -> None:
    job = workplace.job
    assert job.calibration is not None
    entries = [entry | {"weight": 3.0} if i == 0 else entry for i, entry in enumerate(job.calibration.requirements)]
    calibration = calibrate(job=job, by=workplace.cast.alice.user, requirements=entries)
    assert calibration.version == 2
    waiting = job.applications.filter(progress=Progress.WAITING)
    assert waiting.count() == job.applications.count()
    work()
    best = Application.objects.get(pk=workplace.best.pk)
    assert best.matches.count() == 2
    assert best.match is not None
    assert best.match.calibration == calibration


def test_the_same_requirements_again_change_nothing(cast: Cast) -> None:
    job = make_job(cast.alice)
    assert calibrate(job=job, by=cast.alice.user, requirements=job.suggestions) == job.calibration
    assert job.calibrations.count() == 1


def test_requirements_that_cannot_be_used_are_refused(cast: Cast) -> None:
    job = make_job(cast.alice)
    with pytest.raises(InvalidJob, match="at least one"):
        calibrate(job=job, by=cast.alice.user, requirements=[])
    with pytest.raises(InvalidJob, match="weight"):
        calibrate(job=job, by=cast.alice.user, requirements=[job.suggestions[0] | {"weight": -1}])


@needs_engine
def test_a_task_that_runs_twice_scores_once(cast: Cast) -> None:
    application = make_application(make_job(cast.alice))
    for _ in range(2):
        scoring.score_application(application.pk, task=application.task)
    assert Match.objects.filter(application=application).count() == 1


def test_a_file_that_keeps_stopping_its_worker_is_put_aside(cast: Cast) -> None:
    application = make_application(make_job(cast.alice))
    Application.objects.filter(pk=application.pk).update(attempts=scoring.MAX_ATTEMPTS)
    scoring.score_application(application.pk, task=application.task)
    application.refresh_from_db()
    assert (application.progress, application.problem) == (Progress.FAILED, scoring.STOPPED_WORKERS)
    assert retry_failed(job=application.job) == 1
    application.refresh_from_db()
    assert (application.progress, application.attempts) == (Progress.WAITING, 0)


def test_what_a_live_worker_has_in_hand_is_left_to_it(cast: Cast) -> None:
    application = make_application(make_job(cast.alice))
    beat("alive")
    DBTaskResult.objects.get(pk=application.task).claim("alive")
    assert requeue_lost() == 0
    Worker.objects.update(pulse=timezone.now() - timedelta(minutes=1))
    assert requeue_lost() == 1
    assert requeue_lost() == 0


@needs_engine
@pytest.mark.django_db(transaction=True)
def test_a_killed_worker_loses_nothing() -> None:
    job = make_job(make_cast().alice, text=(DEMO / "jobs" / "journeyman-electrician.md").read_text())
    make_applications_from(job, sorted((DEMO / "resumes" / "journeyman-electrician").glob("*.pdf")))
    command = [sys.executable, "manage.py", "db_worker", "--no-startup-delay", "--no-reload", "--interval", "0.05"]
    environment = os.environ | {"DATABASE_URL": address_of_test_database(), "CANDOR_MEDIA": str(settings.MEDIA_ROOT)}
    worker = subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment, stderr=subprocess.DEVNULL)
    scored = Application.objects.filter(progress=Progress.SCORED)
    deadline = time.monotonic() + 30
    while not scored.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    assert Worker.objects.count() == 1, "it had no time to say goodbye"
    Worker.objects.update(pulse=timezone.now() - timedelta(minutes=1))
    beat("the next one")
    work()
    job_applications = Application.objects.filter(job=job)
    assert not job_applications.filter(progress__in=(Progress.WAITING, Progress.SCORING)).exists()
    assert Match.objects.count() == scored.count() == job_applications.exclude(document__reason="needs OCR").count()


def address_of_test_database() -> str:
    database = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{database['NAME']}"
    host, options = database["HOST"], database["OPTIONS"]
    return f"postgresql://{database['USER']}:{database['PASSWORD']}@/{database['NAME']}?host={host or options['host']}"


@needs_engine
def test_a_fault_of_the_program_is_told_and_can_be_tried_again(cast: Cast) -> None:
    application = make_applications(make_job(cast.alice), {"sam.txt": RESUME_TEXT.encode()})[0]
    application.document.file.delete()
    work()
    application.refresh_from_db()
    assert (application.progress, application.problem) == (Progress.FAILED, scoring.UNFORESEEN)

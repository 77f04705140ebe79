"""The cast of the tests: people of one organisation in each role, an outsider, and a job with scored resumes."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client, override_settings
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from webapp.factories import make_applications_from, make_job, make_member
from webapp.models import Application, Job, Membership, Role
from webapp.services.applications import add_note

DEMO = Path(__file__).parents[1] / "fixtures" / "demo"
PREPARED = (settings.CANDOR_DATA / "ontology" / "current").exists() and (settings.CANDOR_DATA / "index").exists()


@pytest.fixture(scope="session", autouse=True)
def _test_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Files go to a folder of the tests, static files are found where they lie, passwords cost nothing."""
    changed = override_settings(
        MEDIA_ROOT=tmp_path_factory.mktemp("media"),
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        STORAGES={
            "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
            "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
        },
        WHITENOISE_AUTOREFRESH=True,
    )
    changed.enable()
    yield
    changed.disable()


@dataclass(frozen=True)
class Cast:
    """Alice recruits, Bob hires, Dora audits and Ada administers at one organisation; Charlie recruits at another."""

    alice: Membership
    bob: Membership
    dora: Membership
    ada: Membership
    charlie: Membership


def make_cast() -> Cast:
    return Cast(
        alice=make_member("Alice", Role.RECRUITER),
        bob=make_member("Bob", Role.HIRING_MANAGER),
        dora=make_member("Dora", Role.AUDITOR),
        ada=make_member("Ada", Role.ADMIN),
        charlie=make_member("Charlie", Role.RECRUITER, organisation="Other Ltd"),
    )


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


def signed_in(member: Membership) -> Client:
    client = Client()
    client.force_login(member.user)
    return client


def work() -> None:
    """Do all that waits, as a worker does it, within the transaction of the test."""
    worker = Worker(
        queue_names=["*"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id="test",
        excluded_queue_names=[],
    )
    while (task := DBTaskResult.objects.ready().first()) is not None:
        task.claim(worker.worker_id)
        worker.run_task(task)


@dataclass(frozen=True)
class Workplace:
    """The electrician job of the demo: three resumes are scored, and one is a scan."""

    cast: Cast
    job: Job
    best: Application
    scan: Application


RESUMES = (
    "scan0042.pdf",
    "ERIK_RESUME.txt",
    "bkuhl-resume.html",
    "rpickett-2025.pdf",
)


def make_workplace() -> Workplace:
    if not PREPARED:
        pytest.skip(f"nothing is prepared in {settings.CANDOR_DATA}: run `make store` first")
    cast = make_cast()
    job = make_job(cast.alice, text=(DEMO / "jobs" / "journeyman-electrician.md").read_text())
    make_applications_from(job, [DEMO / "resumes" / "journeyman-electrician" / name for name in RESUMES])
    work()
    best = job.applications.exclude(match=None).order_by("-match__score")[0]
    add_note(application=best, by=cast.bob.user, text="Looks good to me.")
    return Workplace(cast=cast, job=job, best=best, scan=job.applications.get(document__name="scan0042.pdf"))


@pytest.fixture
def workplace(db: None) -> Workplace:
    return make_workplace()

"""People, jobs and applications for tests, made by the services as everybody makes them."""

from collections.abc import Iterable
from pathlib import Path

from django.core.files.base import ContentFile

from webapp.models import Application, Job, Membership, Role
from webapp.services.applications import add_resumes
from webapp.services.jobs import calibrate, create_job
from webapp.services.members import add_member

PASSWORD = "a-pass-for-tests"  # noqa: S105
JOB_TEXT = """# Warehouse clerk

## Your profile

- Two years of experience in a warehouse
- Forklift licence
- Good English
"""
RESUME_TEXT = """Sam Okonjo
sam.okonjo@example.org

Experience

Warehouse clerk, Northgate Storage, 2018 - 2023
Drove forklifts, counted stock and kept the delivery papers in English.

Certificates

Forklift licence, 2017
"""


def make_member(name: str, role: Role, *, organisation: str = "Alder & Co") -> Membership:
    email = f"{name.lower()}@{organisation.split()[0].lower()}.example"
    return add_member(organisation=organisation, email=email, role=role, name=name, password=PASSWORD)


def make_job(member: Membership, *, text: str = JOB_TEXT, calibrated: bool = True) -> Job:
    job = create_job(organisation=member.organisation, by=member.user, name="job.md", data=text.encode())
    if calibrated:
        calibrate(job=job, by=member.user, requirements=job.suggestions)
        job.refresh_from_db()
    return job


def make_application(job: Job, *, name: str = "sam.txt", text: str = RESUME_TEXT) -> Application:
    return make_applications(job, {name: text.encode()})[0]


def make_applications(job: Job, files: dict[str, bytes]) -> tuple[Application, ...]:
    return add_resumes(job=job, files=[ContentFile(data, name=name) for name, data in files.items()]).added


def make_applications_from(job: Job, files: Iterable[Path]) -> tuple[Application, ...]:
    return make_applications(job, {file.name: file.read_bytes() for file in files})

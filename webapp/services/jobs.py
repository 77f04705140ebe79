"""Jobs, and the requirements that people confirm for them."""

from collections.abc import Sequence
from dataclasses import asdict

from django.db import transaction

from matcher.errors import InvalidJob
from matcher.requirements import split
from matcher.values import Requirement
from webapp.models import Calibration, Job, Organisation, User
from webapp.services.calibrated import Entry, checked
from webapp.services.queue import enqueue_all
from webapp.services.reading import read_bytes


def create_job(*, organisation: Organisation, by: User, name: str, data: bytes, title: str = "") -> Job:
    """A job from the text of its advertisement, with the requirements found in it to be confirmed.

    :raises CandorError: the text cannot be read, or is none of a job.
    """
    found = split(read_bytes(name, data), title=title)
    return Job.objects.create(
        organisation=organisation,
        title=(found.title or "Untitled job")[:300],
        text=found.description,
        language=found.language,
        source=name,
        suggestions=[entry(requirement) for requirement in found.requirements],
        warnings=list(found.warnings),
        created_by=by,
    )


def entry(requirement: Requirement) -> Entry:
    fields = asdict(requirement)
    return {key: fields[key] for key in ("id", "text", "kind", "must", "weight", "start", "end")}


def calibrate(*, job: Job, by: User, requirements: Sequence[Entry]) -> Calibration:
    """Confirm `requirements`; every application of the job is scored by them. Nothing happens where they are the same.

    :raises InvalidJob: there are none, or one cannot be used.
    """
    if not requirements:
        raise InvalidJob("A job needs at least one requirement to score by. Add one.")
    checked(job, requirements)
    with transaction.atomic():
        job = Job.objects.select_for_update().get(pk=job.pk)
        current = job.calibration
        if current and current.requirements == list(requirements):
            return current
        calibration = Calibration.objects.create(
            job=job, version=current.version + 1 if current else 1, requirements=list(requirements), confirmed_by=by
        )
        job.calibration = calibration
        job.save(update_fields=["calibration"])
        enqueue_all(job.applications.all())
    return calibration

"""Candidates apply: files come in, and people say what becomes of them."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.core.files.base import ContentFile, File
from django.db import transaction

from matcher.errors import CandorError
from matcher.values import Verdict
from webapp.models import Application, Candidate, Decision, Document, Job, Note, Override, Progress, Stage, User
from webapp.services.queue import enqueue, enqueue_all
from webapp.services.reading import name_from_file


class NotAllowed(CandorError):
    """Something that the product does not do, with the reason for people."""


@dataclass(frozen=True, slots=True)
class Added:
    """What came of some files: applications `added`, files `known` in this job, and why others were `refused`."""

    added: tuple[Application, ...]
    known: tuple[str, ...]
    refused: tuple[str, ...]


def add_resumes(*, job: Job, files: Iterable[File]) -> Added:
    """Make an application of each file and enqueue it; the same file is not taken twice for a job.

    :raises NotAllowed: the requirements of the job are not confirmed.
    """
    if job.calibration_id is None:
        raise NotAllowed("Confirm the requirements of the job first, then add resumes.")
    added, known, refused = [], [], []
    for file in files:
        name = (file.name or "resume").rsplit("/", 1)[-1][-255:]
        if file.size > settings.MAX_UPLOAD_BYTES:
            limit = settings.MAX_UPLOAD_BYTES // (1024 * 1024)
            refused.append(f"{name} has more than {limit} MB. Save it without its pictures.")
            continue
        application, new = _apply(job, name, file.read())
        if new:
            added.append(application)
        else:
            known.append(name)
    return Added(tuple(added), tuple(known), tuple(refused))


@transaction.atomic
def _apply(job: Job, name: str, data: bytes) -> tuple[Application, bool]:
    sha256 = hashlib.sha256(data).hexdigest()
    document = Document.objects.filter(organisation=job.organisation_id, sha256=sha256).first()
    if document is None:
        candidate = Candidate.objects.create(organisation_id=job.organisation_id, name=name_from_file(name)[:200])
        document = Document(
            organisation_id=job.organisation_id, candidate=candidate, name=name, sha256=sha256, size=len(data)
        )
        document.file.save(name, ContentFile(data))
    application, new = Application.objects.get_or_create(
        job=job, candidate=document.candidate, defaults={"document": document}
    )
    if new:
        enqueue(application)
    return application, new


def retry_failed(*, job: Job) -> int:
    """Enqueue what could not be scored once more; the number of applications."""
    failed = list(job.applications.filter(progress=Progress.FAILED))
    enqueue_all(failed)
    return len(failed)


def decide(*, application: Application, by: User, stage: Stage, reason: str) -> Decision:
    """Move `application` to `stage`.

    :raises NotAllowed: it is there already, or a rejection has no reason.
    """
    reason = reason.strip()
    if stage == Stage.REJECTED and not reason:
        raise NotAllowed("A rejection needs a reason that you could tell the candidate.")
    with transaction.atomic():
        application = Application.objects.select_for_update().get(pk=application.pk)
        if application.stage == stage:
            raise NotAllowed(f"This application is at the stage {Stage(stage).label.lower()} already.")
        decision = Decision.objects.create(
            application=application,
            match=application.match,
            before=application.stage,
            stage=stage,
            reason=reason,
            by=by,
        )
        application.stage = stage
        application.save(update_fields=["stage"])
    return decision


def override(*, application: Application, by: User, requirement: str, verdict: Verdict, reason: str) -> Override:
    """Put a person's verdict beside the one of the stored match.

    :raises NotAllowed: there is no such finding, the verdict is the same, or there is no reason.
    """
    match = application.match
    found = dict(match.verdicts) if match else {}
    if match is None or requirement not in found:
        raise NotAllowed("This requirement has no verdict yet.")
    if not reason.strip():
        raise NotAllowed("Say why you see it differently.")
    last = application.overrides.filter(match__calibration=match.calibration_id, requirement=requirement).last()
    if (last.verdict if last else found[requirement]) == verdict:
        raise NotAllowed("That is the verdict already.")
    return Override.objects.create(
        application=application, match=match, requirement=requirement, verdict=verdict, reason=reason.strip(), by=by
    )


def add_note(*, application: Application, by: User, text: str) -> Note:
    """:raises NotAllowed: the note is empty."""
    if not text.strip():
        raise NotAllowed("Write something first.")
    return Note.objects.create(application=application, text=text.strip(), by=by)

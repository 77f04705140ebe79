"""One application through the engine, and the record that is kept of it."""

import logging
from dataclasses import asdict
from functools import lru_cache, partial
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import F

from matcher.engine import Engine
from matcher.errors import CandorError, UnreadableFile
from matcher.mask import mask
from matcher.values import Document, Job, Match
from webapp import models
from webapp.models import Application, Progress
from webapp.services import reading
from webapp.services.calibrated import job_value

MAX_ATTEMPTS = 3
"""A file that stopped its worker so often is not tried again until a person asks."""
UNFORESEEN = "Something went wrong in the program while this was scored. Try again; if it stays, tell who runs it."
STOPPED_WORKERS = f"Scoring this file stopped the program {MAX_ATTEMPTS} times. Try the file in another format."

logger = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def engine() -> Engine:
    """The engine of this process.

    :raises MissingArtefact: it is not prepared.
    """
    return Engine.open(data=settings.CANDOR_DATA, models=settings.CANDOR_MODELS)


@lru_cache(maxsize=32)
def linked(job: Job) -> Job:
    """`job` with the concepts of its requirements, which are the same for all its applications."""
    return engine().link_job(job)


def score_application(pk: int, *, task: UUID) -> None:
    """Read and score what `task` was made for, unless another task has taken its place, or it is done."""
    mine = Application.objects.filter(pk=pk, task=task, progress__in=(Progress.WAITING, Progress.SCORING))
    if not mine.update(progress=Progress.SCORING, attempts=F("attempts") + 1):
        return
    application = Application.objects.select_related("job__calibration", "document", "candidate").get(pk=pk)
    fail = partial(mine.update, progress=Progress.FAILED)
    if application.attempts > MAX_ATTEMPTS:
        fail(problem=STOPPED_WORKERS)
        return
    try:
        doc = read_once(application.document)
        calibration = application.job.calibration
        assert calibration is not None  # nothing is enqueued before
        job = linked(job_value(calibration))
        match = engine().match(doc, job)
        stored = models.Match(
            application=application,
            calibration=calibration,
            trace=match.trace.id,
            score=match.score,
            tier=match.tier,
            confidence=match.confidence,
            verdicts=[[finding.requirement, finding.verdict] for finding in match.findings],
            record=record_of(match, job),
        )
    except CandorError as error:
        fail(problem=error.problem if isinstance(error, UnreadableFile) else str(error))
        return
    except Exception:
        fail(problem=UNFORESEEN)
        raise
    with transaction.atomic():
        if mine.select_for_update().exists():
            stored.save()
            mine.update(progress=Progress.SCORED, problem="", match=stored)


def read_once(document: models.Document) -> Document:
    """What is in a stored file; the first time it is read, and all of it kept.

    :raises UnreadableFile: it cannot be read.
    """
    if document.text:
        return reading.stored_document(document)
    try:
        with document.file.open("rb") as stream:
            doc = reading.read_bytes(document.name, stream.read())
    except UnreadableFile as error:
        document.reason, document.problem, document.hint = error.reason, error.problem, error.hint
        document.save(update_fields=["reason", "problem", "hint"])
        raise
    spans = mask(doc, taxonomy=engine().taxonomy).spans
    document.text, document.format, document.language = doc.text, doc.format, doc.language
    document.page_starts, document.written = list(doc.page_starts), doc.written
    document.hidden = [asdict(hidden) for hidden in doc.hidden]
    document.warnings = list(doc.warnings)
    document.masked = [[span.start, span.end, span.attribute] for span in spans]
    document.reason = document.problem = document.hint = ""
    name = next((doc.text[span.start : span.end] for span in spans if span.attribute == "name"), "")
    with transaction.atomic():
        document.save()
        if name.strip():
            document.candidate.name = written_name(name)
            document.candidate.save(update_fields=["name"])
    return doc


def written_name(name: str) -> str:
    """`name` on one line, without the capitals of a headline."""
    name = " ".join(name.split())[:200]
    return name.title() if name.isupper() or name.islower() else name


def record_of(match: Match, job: Job) -> dict[str, Any]:
    """All of a match as JSON, with the requirements as they were linked and the labels of every concept it names."""
    record = asdict(match)
    record["trace"]["models"] = dict(match.trace.models)
    record["requirements"] = [asdict(requirement) for requirement in job.requirements]
    uris = {uri for finding in match.findings for uri in finding.concepts}
    uris |= {uri for requirement in job.requirements for uri in requirement.concepts}
    concepts = {uri: engine().taxonomy.concept(uri) for uri in sorted(uris)}
    record["labels"] = {uri: concept.label for uri, concept in concepts.items() if concept}
    return record

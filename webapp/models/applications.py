"""A candidate, the files they sent, and their application for a job."""

import uuid
from typing import Any, ClassVar

from django.db import models

from webapp.models.jobs import Job
from webapp.models.people import Organisation


class Candidate(models.Model):
    """A person. `name` is as the resume or its file gives it; no scorer ever sees it."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="candidates")
    name = models.CharField(max_length=200)
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name

    @property
    def alias(self) -> str:
        """What the person is called where names are hidden."""
        return f"Candidate {self.pk}"


def stored_path(document: "Document", filename: str) -> str:
    """Where the bytes are kept: by organisation and digest, with nothing of the person in the path."""
    return f"documents/{document.organisation_id}/{document.sha256[:2]}/{document.sha256}"


class Document(models.Model):
    """A file of a candidate, and what was read from it; equal files of an organisation are one document.

    `page_starts`, `hidden`, `warnings` and `written` are those of `matcher.values.Document`; `masked` lists protected
    attributes as [start, end, attribute]. A file that could not be read has `problem` and `hint` for people instead of
    `text`, and `reason` for programs.
    """

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="documents")
    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="documents")
    name = models.CharField(max_length=255)
    file = models.FileField(upload_to=stored_path, max_length=255)
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    format = models.CharField(max_length=20, blank=True)
    language = models.CharField(max_length=8, blank=True)
    text = models.TextField(blank=True)
    page_starts = models.JSONField(default=list)
    hidden = models.JSONField(default=list)
    masked = models.JSONField(default=list)
    warnings = models.JSONField(default=list)
    written = models.IntegerField(null=True)
    reason = models.CharField(max_length=60, blank=True)
    problem = models.TextField(blank=True)
    hint = models.TextField(blank=True)
    added = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["organisation", "sha256"], name="one_document_each_file")
        ]

    def __str__(self) -> str:
        return self.name


class Stage(models.TextChoices):
    APPLIED = "applied"
    SCREEN = "screen"
    INTERVIEW = "interview"
    OFFER = "offer"
    HIRED = "hired"
    REJECTED = "rejected"


class Progress(models.TextChoices):
    WAITING = "waiting"
    SCORING = "scoring"
    SCORED = "scored"
    FAILED = "failed"


class Application(models.Model):
    """A candidate for a job.

    `stage` changes by decisions only. `progress` says how far the scoring of `document` is; `task` is the task that
    has it in hand, and `attempts` how often one began. `match` is the latest record.
    """

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="applications")
    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="applications")
    document = models.ForeignKey(Document, on_delete=models.RESTRICT, related_name="applications")
    stage = models.CharField(max_length=20, choices=Stage, default=Stage.APPLIED)
    progress = models.CharField(max_length=10, choices=Progress, default=Progress.WAITING)
    problem = models.TextField(blank=True)
    task = models.UUIDField(default=uuid.uuid4, editable=False)
    attempts = models.PositiveSmallIntegerField(default=0)
    match = models.ForeignKey("Match", on_delete=models.RESTRICT, null=True, related_name="+")
    added = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["job", "candidate"], name="one_application_each_job"),
            models.CheckConstraint(condition=models.Q(stage__in=Stage.values), name="known_stage"),
            models.CheckConstraint(condition=models.Q(progress__in=Progress.values), name="known_progress"),
        ]
        indexes: ClassVar[list[Any]] = [models.Index(fields=["progress"])]

    def __str__(self) -> str:
        return f"{self.candidate} for {self.job}"

    @property
    def pending(self) -> bool:
        return self.progress in (Progress.WAITING, Progress.SCORING)

"""What is kept for good about an application: matches, and what people said and did."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from matcher.values import VERDICTS
from webapp.models.applications import Application, Stage
from webapp.models.immutable import Record
from webapp.models.jobs import Calibration


class Match(Record):
    """A match as the engine gave it. Pages, exports and reports render `record`; none computes it again.

    `record` is JSON of `matcher.values.Match`, with the linked "requirements" and the "labels" of the concepts it
    names. The other columns repeat parts of it for lists: `verdicts` is [[requirement id, verdict], …].
    """

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="matches")
    calibration = models.ForeignKey(Calibration, on_delete=models.RESTRICT, related_name="matches")
    trace = models.CharField(max_length=64, db_index=True)
    score = models.FloatField(null=True)
    tier = models.CharField(max_length=20)
    confidence = models.FloatField()
    verdicts = models.JSONField()
    record = models.JSONField()
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.application}: {self.tier}"


class Override(Record):
    """A person's verdict on a requirement, against or beside the one of the match, which stays as it was."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="overrides")
    match = models.ForeignKey(Match, on_delete=models.RESTRICT, related_name="overrides")
    requirement = models.CharField(max_length=100)
    verdict = models.CharField(max_length=20, choices=[(verdict, verdict) for verdict in VERDICTS])
    reason = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]
        constraints: ClassVar[list[Any]] = [
            models.CheckConstraint(condition=~Q(reason=""), name="override_has_reason"),
            models.CheckConstraint(condition=Q(verdict__in=VERDICTS), name="override_has_known_verdict"),
        ]


class Decision(Record):
    """A person moved an application to another stage. There is no rejection without a person and a reason."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="decisions")
    match = models.ForeignKey(Match, on_delete=models.RESTRICT, null=True, related_name="+")
    before = models.CharField(max_length=20, choices=Stage)
    stage = models.CharField(max_length=20, choices=Stage)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]
        constraints: ClassVar[list[Any]] = [
            models.CheckConstraint(condition=~Q(stage=Stage.REJECTED) | ~Q(reason=""), name="rejection_has_reason")
        ]


class Note(Record):
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]

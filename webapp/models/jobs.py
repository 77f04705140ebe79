"""A job and the requirements that people confirmed for it."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models

from webapp.models.immutable import Record
from webapp.models.people import Organisation


class Job(models.Model):
    """An open position. `suggestions` are the requirements found in `text`, as JSON, until people calibrate them."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="jobs")
    title = models.CharField(max_length=300)
    text = models.TextField()
    language = models.CharField(max_length=8)
    source = models.CharField(max_length=255, blank=True)
    suggestions = models.JSONField(default=list)
    warnings = models.JSONField(default=list)
    calibration = models.ForeignKey("Calibration", on_delete=models.RESTRICT, null=True, related_name="+")
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-created", "-pk"]

    def __str__(self) -> str:
        return self.title


class Calibration(Record):
    """Requirements of a job as a person confirmed them; another version each time they change.

    `requirements` is a list of {id, text, kind, must, weight, start, end}; `start` and `end` point into the text of
    the job, -1 where a person wrote the requirement.
    """

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="calibrations")
    version = models.PositiveIntegerField()
    requirements = models.JSONField()
    confirmed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    confirmed = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["version"]
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["job", "version"], name="one_calibration_each_version")
        ]

    def __str__(self) -> str:
        return f"{self.job}, requirements v{self.version}"

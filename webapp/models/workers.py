"""The processes that score in the background."""

from datetime import timedelta
from typing import ClassVar

from django.db import models
from django.utils import timezone

LOST_AFTER = timedelta(seconds=20)
"""A worker without a pulse for so long is taken for dead."""


class WorkerQuerySet(models.QuerySet["Worker"]):
    def live(self) -> "WorkerQuerySet":
        return self.filter(pulse__gte=timezone.now() - LOST_AFTER)


class Worker(models.Model):
    """A worker process that runs, or ran until its pulse stopped."""

    id = models.CharField(primary_key=True, max_length=64)
    pulse = models.DateTimeField()

    objects: ClassVar[WorkerQuerySet] = WorkerQuerySet.as_manager()

    def __str__(self) -> str:
        return self.id

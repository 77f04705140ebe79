"""Which applications wait for a worker, and how none is lost when a worker is."""

import uuid
from collections.abc import Iterable
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from webapp.models import Application, Progress, Worker
from webapp.tasks import score_application

PULSE_EVERY = timedelta(seconds=5)


def enqueue(application: Application) -> None:
    """Have `application` scored by the current requirements of its job; a task that is under way for it is let go."""
    with transaction.atomic():
        result = score_application.enqueue(application.pk)
        application.task = uuid.UUID(str(result.id))
        application.progress = Progress.WAITING
        application.problem = ""
        application.attempts = 0
        application.save(update_fields=["task", "progress", "problem", "attempts"])


def enqueue_all(applications: Iterable[Application]) -> None:
    for application in applications:
        enqueue(application)


def beat(worker: str) -> None:
    """Say that `worker` lives; then take up what dead workers left."""
    now = timezone.now()
    Worker.objects.update_or_create(id=worker, defaults={"pulse": now})
    Worker.objects.filter(pulse__lt=now - timedelta(days=1)).delete()
    requeue_lost()


def stop(worker: str) -> None:
    """Say that `worker` ended by itself."""
    Worker.objects.filter(id=worker).delete()


def requeue_lost() -> int:
    """Enqueue anew each application that waits for a task nobody will finish; the number of them.

    That is one whose worker is dead, that was ended halfway, or that is gone.
    """
    pending = dict(
        Application.objects.filter(progress__in=(Progress.WAITING, Progress.SCORING)).values_list("task", "pk")
    )
    live = set(Worker.objects.live().values_list("id", flat=True))
    for task, status, workers in DBTaskResult.objects.filter(pk__in=list(pending)).values_list(
        "pk", "status", "worker_ids"
    ):
        running = status == TaskResultStatus.RUNNING and workers and workers[-1] in live
        if status == TaskResultStatus.READY or running:
            del pending[task]
    lost = 0
    for task, pk in pending.items():
        with transaction.atomic():
            application = Application.objects.select_for_update().filter(pk=pk, task=task).first()
            if application is None or not application.pending:
                continue
            DBTaskResult.objects.filter(pk=task, status=TaskResultStatus.RUNNING).update(
                status=TaskResultStatus.FAILED, finished_at=timezone.now()
            )
            attempts = application.attempts
            enqueue(application)
            Application.objects.filter(pk=pk).update(attempts=attempts)
            lost += 1
    return lost

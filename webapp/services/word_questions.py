"""People ask for the words of a verdict; a worker answers."""

import uuid

from django.db import transaction
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from webapp.models import Match, WordShares, Worker
from webapp.services.applications import NotAllowed
from webapp.services.words import NO_QUOTE, quoted
from webapp.tasks import work_out_words


def ask_for_words(*, match: Match, requirement: str) -> WordShares:
    """What is kept, or under way; otherwise a worker is asked, again where an earlier one died over it.

    :raises NotAllowed: there is no quote to weigh.
    """
    if quoted(match, requirement) is None:
        raise NotAllowed(NO_QUOTE)
    with transaction.atomic():
        row, new = WordShares.objects.select_for_update().get_or_create(match=match, requirement=requirement)
        if new or row.problem or (row.pending and not under_way(row)):
            row.problem = ""
            row.task = uuid.UUID(str(work_out_words.enqueue(row.pk).id))
            row.save(update_fields=["task", "problem", "asked"])
    return row


def under_way(row: WordShares) -> bool:
    """Whether a task waits for a worker, or a worker that lives has it in hand."""
    task = DBTaskResult.objects.filter(pk=row.task).values_list("status", "worker_ids").first()
    if task is None:
        return False
    status, workers = task
    live = status == TaskResultStatus.RUNNING and workers and Worker.objects.live().filter(id=workers[-1]).exists()
    return status == TaskResultStatus.READY or bool(live)

"""What workers do. A task may be run twice or cut off anywhere: it does over what is not done."""

from uuid import UUID

from django_tasks import TaskContext, task

from webapp.services import scoring, words


@task(takes_context=True)
def score_application(context: TaskContext, application: int) -> None:
    scoring.score_application(application, task=UUID(str(context.task_result.id)))


@task(takes_context=True)
def work_out_words(context: TaskContext, word_shares: int) -> None:
    words.work_out(word_shares, task=UUID(str(context.task_result.id)))

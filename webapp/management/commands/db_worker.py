"""Score in the background, with a pulse by which pages and other workers know that this one lives."""

import threading
from typing import Any

from django.db import close_old_connections, connections
from django.db.utils import DatabaseError
from django_tasks_db.management.commands.db_worker import Command as DatabaseWorker

from webapp.services import queue


class Command(DatabaseWorker):
    help = "Score in the background. Any number may run; what one leaves undone when it dies, another takes up."

    def handle(self, *, worker_id: str, **options: Any) -> None:
        stopped = threading.Event()
        pulse = threading.Thread(target=self._beat, args=(worker_id, stopped), daemon=True)
        queue.beat(worker_id)
        pulse.start()
        try:
            super().handle(worker_id=worker_id, **options)
        finally:
            stopped.set()
            pulse.join()
            queue.stop(worker_id)

    def _beat(self, worker_id: str, stopped: threading.Event) -> None:
        while not stopped.wait(queue.PULSE_EVERY.total_seconds()):
            try:
                close_old_connections()
                queue.beat(worker_id)
            except DatabaseError as error:
                self.stderr.write(f"No pulse this time: {error}")
        connections.close_all()

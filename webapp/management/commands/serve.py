"""The web server and a worker together, for one machine."""

import contextlib
import signal
import socket
import subprocess
import sys
import time
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser

PATIENCE = 15.0
"""Seconds that the two get to end in good order."""


class Command(BaseCommand):
    help = "Serve the pages, and score in the background; Ctrl-C ends both."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--bind", default="127.0.0.1:8000", metavar="HOST:PORT", help="(default: %(default)s)")

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("collectstatic", interactive=False, verbosity=0)
        for ending in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(ending, _interrupt)
        manage = str(settings.BASE_DIR / "manage.py")
        server = (
            "-m",
            "gunicorn",
            "webapp.wsgi",
            "--bind",
            options["bind"],
            "--threads",
            "4",
            "--log-level",
            "warning",
        )
        worker = (manage, "db_worker", "--no-reload", "--verbosity", "0")
        # each in a group of its own, so that Ctrl-C reaches them only through here
        children = [
            subprocess.Popen([sys.executable, *arguments], cwd=settings.BASE_DIR, start_new_session=True)
            for arguments in (server, worker)
        ]
        try:
            self._wait_until_it_answers(options["bind"], children)
            while all(child.poll() is None for child in children):
                time.sleep(0.3)
            self.stderr.write("The server or the worker ended; ending the other, too.")
        except KeyboardInterrupt:
            self.stdout.write("\nStopping…")
        finally:
            for child in children:
                child.terminate()
            for child in children:
                try:
                    child.wait(PATIENCE)
                except subprocess.TimeoutExpired:
                    child.kill()

    def _wait_until_it_answers(self, bind: str, children: list[subprocess.Popen[bytes]]) -> None:
        host, port = bind.rsplit(":", 1)
        while all(child.poll() is None for child in children):
            with contextlib.suppress(OSError), socket.create_connection((host, int(port)), timeout=1):
                self.stdout.write(f"Candor answers at http://{bind}/ (Ctrl-C ends it)")
                return
            time.sleep(0.1)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt

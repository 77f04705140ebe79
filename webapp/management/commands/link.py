"""Rank the concepts that lines of text name."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from matcher.errors import CandorError
from webapp.management.arguments import positive
from webapp.management.progress import CountProgress
from webapp.services.linking import SCHEMES, LinkedLine, count_lines, lines_of, link_lines

UNUSABLE, INTERRUPTED = 2, 130
STANDARD = "-"
ABOUT = """\
One JSON line for every line of the file, in order, blank ones too:
{"text", "concepts": [{"uri", "label", "scheme", "score"}], "nil"}.
"score" is the probability (0 to 1) that the line names the concept. "concepts" always has the best ones; where even the
first is too unlikely, "nil" is true: the line names nothing, and the ranking is there only to be looked at.
The output appears when all lines are done; until then they are in OUT.partial."""
EXIT_CODES = "Exit codes: 0 every line was looked at; 2 wrong usage, or the file cannot be used; 130 stopped by Ctrl-C."


class Command(BaseCommand):
    help = f"Rank the ESCO concepts that each line of a text file names.\n\n{ABOUT}"
    requires_system_checks = ()

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        return super().create_parser(prog_name, subcommand, epilog=EXIT_CODES, **kwargs)

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE", help="a text file in UTF-8, a line a text; - for standard input")
        parser.add_argument("--out", default=STANDARD, metavar="FILE", help="where to write; - for standard output (-)")
        parser.add_argument("--top", type=positive, default=10, metavar="N", help="concepts for each line (10)")
        parser.add_argument(
            "--scheme",
            choices=tuple(SCHEMES),
            default="esco",
            help="esco: concepts of ESCO, by name and by meaning; onet: tools of O*NET, by name only; all: both (esco)",
        )
        parser.add_argument("--language", default="en", metavar="CODE", help="language of the lines (en)")

    def handle(self, *args: Any, **options: Any) -> None:
        source, out = options["file"], options["out"]
        if STANDARD not in (source, out) and Path(source).resolve() == Path(out).resolve():
            raise CommandError(f"{out}: this would write over the file that is read.", returncode=UNUSABLE)
        try:
            total = None if source == STANDARD else count_lines(Path(source))
            stream = sys.stdin.buffer if total is None else Path(source).open("rb")  # noqa: SIM115
            with stream, self._writing(out) as write:
                linked = link_lines(
                    lines_of(stream, name="standard input" if total is None else source),
                    top=options["top"],
                    schemes=SCHEMES[options["scheme"]],
                    language=options["language"],
                )
                for line in _counted(linked, total):
                    write(json.dumps(line.as_json(), ensure_ascii=False) + "\n")
        except BrokenPipeError:
            # who reads has enough; nothing may be flushed to a closed pipe at exit
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except CandorError as error:
            raise CommandError(str(error), returncode=UNUSABLE) from error
        except KeyboardInterrupt:
            raise CommandError("Stopped.", returncode=INTERRUPTED) from None

    def _print(self, text: str) -> None:
        self.stdout.write(text, ending="")
        self.stdout.flush()

    @contextmanager
    def _writing(self, out: str) -> Iterator[Callable[[str], object]]:
        """Writes to standard output line by line, or to a file that appears under its name only when it is whole."""
        if out == STANDARD:
            yield self._print
            return
        unfinished = Path(f"{out}.partial")
        try:
            stream = unfinished.open("w", encoding="utf-8")
        except OSError as error:
            raise CommandError(f"{out}: cannot be written ({error.strerror}).", returncode=UNUSABLE) from error
        with stream:
            yield stream.write
        unfinished.replace(out)


def _counted(lines: Iterator[LinkedLine], total: int | None) -> Iterator[LinkedLine]:
    """The lines; how many are done is shown where it is known how many there are."""
    if total is None:
        yield from lines
        return
    with CountProgress("Linking", unit="lines") as progress:
        for done, line in enumerate(lines, start=1):
            yield line
            progress(done, total)

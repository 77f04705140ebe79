"""Score resumes for a job."""

import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from matcher.errors import CandorError
from matcher.ranking import journal_of
from webapp import services
from webapp.management.arguments import month, positive
from webapp.management.progress import CountProgress
from webapp.management.tables import failures, ranking_table

SOME_FAILED, UNUSABLE, INTERRUPTED = 1, 2, 130
EXIT_CODES = (
    "Exit codes: 0 all resumes were scored; 1 some could not be scored, their rows say why; "
    "2 wrong usage, or the job cannot be used; 130 stopped by Ctrl-C, go on with --resume."
)


class Command(BaseCommand):
    help = "Score resumes for a job, and write them ranked with the reasons for every point."
    requires_system_checks = ()

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        return super().create_parser(prog_name, subcommand, epilog=EXIT_CODES, **kwargs)

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("job", type=Path, help="the job: a text in any readable format, or JSON")
        parser.add_argument("resumes", nargs="+", help="files, folders, quoted globs or zips of resumes")
        parser.add_argument(
            "--out", type=Path, required=True, metavar="FILE", help="a .jsonl, .csv or .xlsx file to write"
        )
        parser.add_argument("--requirements", type=Path, metavar="FILE", help="JSON list of requirements to score by")
        parser.add_argument("--top", type=positive, default=20, metavar="N", help="rows of the table shown here (20)")
        parser.add_argument("--workers", type=positive, metavar="N", help="processes to use (up to one a core)")
        parser.add_argument("--resume", action="store_true", help="go on with a batch that was stopped")
        parser.add_argument(
            "--as-of",
            type=month,
            metavar="YYYY-MM",
            help='what "present" means in a resume (the month in which the file was last changed, or else this month)',
        )

    def handle(self, *args: Any, **options: Any) -> None:
        out: Path = options["out"]
        try:
            with CountProgress("Scoring", unit="resumes") as progress:
                result = services.score_files(
                    job_file=options["job"],
                    resumes=options["resumes"],
                    out=out,
                    requirements_file=options["requirements"],
                    workers=options["workers"],
                    as_of=options["as_of"],
                    resume=options["resume"],
                    best=options["top"],
                    progress=progress,
                )
        except CandorError as error:
            raise CommandError(str(error), returncode=UNUSABLE) from error
        except KeyboardInterrupt:
            journal = journal_of(out)
            kept = (
                f" What was done is kept in {journal}; the same command with --resume goes on."
                if journal.exists()
                else ""
            )
            raise CommandError(f"Stopped.{kept}", returncode=INTERRUPTED) from None
        self.stdout.write(ranking_table(result, color=self.stdout.isatty()))
        for warning in result.job.warnings:
            self.stderr.write(f"{options['job']}: {warning}")
        if result.failed:
            self.stderr.write(failures(result.failed))
            sys.exit(SOME_FAILED)

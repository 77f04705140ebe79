"""Measure scores against a labelled set."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from matcher.errors import CandorError
from webapp import services
from webapp.management.arguments import month, positive
from webapp.management.progress import CountProgress
from webapp.management.tables import counted, figures_table


class Command(BaseCommand):
    help = "Score a labelled set, with its own requirements and with those found in the job texts, and compare."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="has jobs/<id>/job.md, jobs/<id>/labels.json and resumes/")
        parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
        parser.add_argument("--workers", type=positive, metavar="N", help="processes to use (up to one a core)")
        parser.add_argument("--as-of", type=month, metavar="YYYY-MM", help='what "present" means in the resumes')

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with CountProgress("Scoring", unit="resumes") as progress:
                result = services.evaluate(
                    options["folder"], workers=options["workers"], as_of=options["as_of"], progress=progress
                )
        except CandorError as error:
            raise CommandError(str(error), returncode=2) from error
        except KeyboardInterrupt:
            raise CommandError("Stopped.", returncode=130) from None
        if options["json"]:
            options["json"].write_text(json.dumps(asdict(result), indent=1) + "\n", encoding="utf-8")
        color = self.stdout.isatty()
        title = f"{counted(result.pairs, 'pair')} of {counted(result.jobs, 'job')}"
        overall = {"requirements given": result.given, "requirements found": result.found}
        self.stdout.write(figures_table(title, overall, color=color))
        for name, by_kind in (("given", result.given_by_kind), ("found", result.found_by_kind)):
            kinds = {str(kind): figures for kind, figures in by_kind.items()}
            self.stdout.write(figures_table(f"By kind, requirements {name}", kinds, color=color))
        agreement = {"requirements found": result.agreement}
        self.stdout.write(figures_table("Found requirements against the labelled ones", agreement, color=color))

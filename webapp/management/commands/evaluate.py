"""Measure scores against labelled sets, and write the report of it."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from matcher.errors import CandorError
from matcher.evaluation.measure import Evaluation
from webapp import services
from webapp.management.arguments import month, positive
from webapp.management.progress import CountProgress
from webapp.management.tables import counted, figures_table


class Command(BaseCommand):
    help = (
        "Score labelled sets, with their own requirements and with those found in the job texts, and compare. With "
        "--report, also measure what each part of the verifier brings, run the benchmarks, and write the report and "
        "the model cards; without any folder, write these anew from the figures that the last run kept."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "folders", type=Path, nargs="*", metavar="DIR", help="has jobs/<id>/job.md, jobs/<id>/labels.json, resumes/"
        )
        parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
        parser.add_argument("--workers", type=positive, metavar="N", help="processes to use (up to one a core)")
        parser.add_argument("--as-of", type=month, metavar="YYYY-MM", help='what "present" means in the resumes')
        parser.add_argument(
            "--report",
            type=Path,
            nargs="?",
            const=settings.BASE_DIR / services.REPORT,
            metavar="FILE",
            help=f"write the report there ({services.REPORT}), diagrams beside it, and the cards in fixtures/models",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        folders, report = options["folders"], options["report"]
        if not folders and not report:
            raise CommandError("Name a folder with a labelled set.", returncode=2)
        if folders and report and options["as_of"] is None:
            raise CommandError("A report needs --as-of: without it, another month gives other figures.", returncode=2)
        try:
            if folders:
                self._measure(folders, options)
            if report:
                self._write(report)
        except CandorError as error:
            raise CommandError(str(error), returncode=2) from error
        except KeyboardInterrupt:
            raise CommandError("Stopped.", returncode=130) from None

    def _measure(self, folders: list[Path], options: dict[str, Any]) -> None:
        measured = []
        for folder in folders:
            with CountProgress("Scoring", unit="resumes") as progress:
                result = services.evaluate(
                    folder, workers=options["workers"], as_of=options["as_of"], progress=progress
                )
            self._show(folder, result)
            ablation = {}
            if options["report"]:
                with CountProgress("Leaving parts out", unit="steps") as progress:
                    ablation = services.ablate(folder, as_of=options["as_of"], progress=progress)
            measured.append((folder, result, ablation))
        if options["json"]:
            figures = {folder.resolve().name: asdict(result) for folder, result, _ in measured}
            stored = figures if len(figures) > 1 else next(iter(figures.values()))
            options["json"].write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")
        if options["report"]:
            services.keep_figures(measured, services.benchmark_sections(), as_of=options["as_of"])

    def _write(self, report: Path) -> None:
        files, complaints = services.write_report(report)
        for path in files:
            self.stdout.write(f"{path.relative_to(settings.BASE_DIR)} was written.")
        for complaint in complaints:
            self.stderr.write(complaint)

    def _show(self, folder: Path, result: Evaluation) -> None:
        color = self.stdout.isatty()
        title = f"{folder.resolve().name}: {counted(result.pairs, 'pair')} of {counted(result.jobs, 'job')}"
        overall = {"requirements given": result.given, "requirements found": result.found}
        self.stdout.write(figures_table(title, overall, color=color))
        for name, by_kind in (("given", result.given_by_kind), ("found", result.found_by_kind)):
            kinds = {str(kind): figures for kind, figures in by_kind.items()}
            self.stdout.write(figures_table(f"By kind, requirements {name}", kinds, color=color))
        agreement = {"requirements found": result.agreement}
        self.stdout.write(figures_table("Found requirements against the labelled ones", agreement, color=color))

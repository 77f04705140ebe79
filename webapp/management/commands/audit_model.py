"""Swap names and pronouns in resumes, and see whether a score changes."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from rich.table import Table

from matcher.errors import CandorError
from matcher.fairness.audit import Comparison
from webapp.management.arguments import month, positive
from webapp.management.progress import CountProgress
from webapp.management.tables import counted, plain, rendered
from webapp.services.model_audit import DEMO, NAMES, ModelAudit, audit_model

CHANGED, UNUSABLE, INTERRUPTED = 1, 2, 130
SHOWN = 30
"""Changes that are printed; --json has all."""


class Command(BaseCommand):
    help = "Swap the first names and pronouns in the demo resumes, rescore them, and report what changes: 0 is right."
    requires_system_checks = ()

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        codes = "Exit codes: 0 nothing changed; 1 something did; 2 wrong usage, or a file cannot be used; 130 Ctrl-C."
        return super().create_parser(prog_name, subcommand, epilog=codes, **kwargs)

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "folder", nargs="?", type=Path, default=DEMO, help="has jobs/, resumes/<job>/ and first-names.csv (demo)"
        )
        parser.add_argument(
            "--names", type=Path, default=NAMES, metavar="FILE", help="CSV of first_name, sex and race to swap in"
        )
        parser.add_argument("--limit", type=positive, metavar="N", help="only N resumes, for a quick run")
        parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures and every change there, too")
        parser.add_argument("--workers", type=positive, metavar="N", help="processes to use (up to one a core)")
        parser.add_argument("--as-of", type=month, metavar="YYYY-MM", help='what "present" means in the resumes')

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with CountProgress("Rescoring", unit="resumes") as progress:
                result = audit_model(
                    folder=options["folder"],
                    names_file=options["names"],
                    limit=options["limit"],
                    workers=options["workers"],
                    as_of=options["as_of"],
                    progress=progress,
                )
        except CandorError as error:
            raise CommandError(str(error), returncode=UNUSABLE) from error
        except KeyboardInterrupt:
            raise CommandError("Stopped.", returncode=INTERRUPTED) from None
        if options["json"]:
            options["json"].write_text(json.dumps(asdict(result), indent=1, ensure_ascii=False) + "\n", "utf-8")
        self.stdout.write(_table(result, color=self.stdout.isatty()))
        for file, reason in result.skipped:
            self.stderr.write(f"Not rescored: {plain(file)}: {plain(reason)}")
        if result.passed:
            self.stdout.write(f"No score changed in {counted(result.comparisons, 'comparison')}.")
            return
        self.stderr.write(_changes(result))
        sys.exit(CHANGED)


def _table(result: ModelAudit, *, color: bool) -> str:
    table = Table(
        title=f"{counted(result.resumes, 'resume')} rescored with swapped names and pronouns", title_justify="left"
    )
    for column in ("swapped", "sex", "race", "variants", "comparisons", "changed", "largest change"):
        table.add_column(column, justify="left" if column in ("swapped", "sex", "race") else "right")
    for row in result.rows:
        largest = "–" if row.largest is None else f"{row.largest:+.4f}" if row.largest else "0"
        counts = (str(row.variants), str(row.comparisons), str(row.changed))
        table.add_row(row.kind, row.sex, row.race, *counts, largest)
    return rendered(table, color=color)


def _changes(result: ModelAudit) -> str:
    """The files that changed, the farthest first."""
    if not result.comparisons:
        return "Nothing could be compared."
    changed = sorted(result.changed, key=_distance, reverse=True)
    files = {(comparison.job, comparison.resume) for comparison in changed}
    lines = [f"{counted(len(files), 'resume')} changed, in {len(changed)} of {result.comparisons} comparisons:"]
    lines += [f"  {plain(_line(comparison))}" for comparison in changed[:SHOWN]]
    if len(changed) > SHOWN:
        rest = sorted({comparison.resume for comparison in changed[SHOWN:]})
        lines.append(f"  and {len(changed) - SHOWN} more, in {', '.join(str(plain(name)) for name in rest)}")
    return "\n".join(lines)


def _distance(comparison: Comparison) -> float:
    return float("inf") if comparison.change is None and "score" in comparison.differs else abs(comparison.change or 0)


def _line(comparison: Comparison) -> str:
    before, after = ("none" if score is None else f"{score:.4f}" for score in (comparison.before, comparison.after))
    swap = comparison.swap
    return f"{comparison.resume} ({swap.kind}: {swap.to}): {before} -> {after}; {', '.join(comparison.differs)} differ"

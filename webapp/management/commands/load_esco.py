"""Loads an official ESCO download, or the tables that ship with Candor, into the ontology store."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from ontology import OntologyError
from ontology.build import Manifest, Source, build, is_current

SHIPPED = Path(settings.BASE_DIR) / "fixtures" / "ontology"
SHIPPED_LANGUAGES = ("en", "fr")


class Command(BaseCommand):
    help = (
        "Load ESCO: a download of the portal (“ESCO dataset, classification, csv”) as a zip file or folder, "
        "or with --shipped the tables that ship with Candor. What was loaded before stays in use until all is well."
    )

    requires_system_checks = ()  # the tables load without pages, models and weights

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", nargs="?", type=Path, help="zip file or folder of the download")
        parser.add_argument("--shipped", action="store_true", help="load the shipped tables instead")
        parser.add_argument(
            "--languages",
            default="",
            metavar="EN,FR",
            help="labels to load, as ISO 639-1 codes with commas (default: those of the download; shipped: en,fr)",
        )
        parser.add_argument(
            "--skip-if-current", action="store_true", help="do nothing where these tables are loaded already"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if (options["path"] is not None) == options["shipped"]:
            raise CommandError("Give the path of an ESCO download, or --shipped.")
        languages = tuple(code for code in options["languages"].lower().replace(" ", "").split(",") if code)
        source = Source(
            esco=SHIPPED / "esco" if options["shipped"] else options["path"],
            onet=SHIPPED / "onet",
            languages=languages or (SHIPPED_LANGUAGES if options["shipped"] else ()),
        )
        folder = settings.CANDOR_DATA / "ontology"
        try:
            if options["skip_if_current"] and is_current(source, folder):
                self.stdout.write("The ontology is up to date.")
                return
            manifest = build(source, folder, progress=self._step)
        except OntologyError as error:
            raise CommandError(f"{error} The ontology in use was left as it is.") from error
        self.stdout.write(self.style.SUCCESS(_summary(manifest)))

    def _step(self, step: str) -> None:
        self.stdout.write(f"{step} …")
        self.stdout.flush()


def _summary(manifest: Manifest) -> str:
    counts = ", ".join(f"{count:,} {what}" for what, count in sorted(manifest.counts.items()))
    return f"ESCO {manifest.esco} in {', '.join(manifest.languages)} (version {manifest.version}): {counts}."

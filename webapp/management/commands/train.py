"""Train the shipped sentence encoder again, from the data in `fixtures/`."""

from importlib import import_module
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from webapp.management.progress import CountProgress


class Command(BaseCommand):
    help = (
        "Train the sentence encoder from its base and the data in fixtures/, with a fixed seed. Needs the extra "
        "“train”. A stopped run goes on where it was. Afterwards run prepare, and fit the verifier's weights again."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("base", type=Path, help="folder of the base model (all-MiniLM-L6-v2: config, weights)")
        parser.add_argument("--out", type=Path, help="where to put the model (default: fixtures/models/encoder)")

    def handle(self, *args: Any, **options: Any) -> None:
        base, out = options["base"], options["out"] or settings.CANDOR_MODELS / "encoder"
        if not (base / "config.json").is_file():
            raise CommandError(f"{base} holds no model: config.json is missing.")
        try:
            # torch is in an extra: without it, every other command must still start
            build = import_module("matcher.training.build")
        except ModuleNotFoundError as error:
            raise CommandError(f"{error}. Install what training needs: pip install '.[train]'") from error
        with CountProgress("Training", unit="steps") as progress:
            build.build_encoder(
                base,
                settings.BASE_DIR / "fixtures",
                settings.CANDOR_DATA / "training",
                out,
                progress=lambda step, steps, loss: progress(step, steps),
            )
        self.stdout.write(f"The encoder in {out} was written.")

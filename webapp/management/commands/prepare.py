"""Compute what scoring needs besides the ontology."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from matcher.errors import CandorError
from matcher.prepare import prepare_index
from webapp.management.progress import CountProgress


class Command(BaseCommand):
    help = "Compute the vectors of all concepts and the weights of words, once for each ontology that is loaded."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with CountProgress("Preparing", unit="concepts") as progress:
                built = prepare_index(settings.CANDOR_DATA, settings.CANDOR_MODELS, progress=progress)
        except CandorError as error:
            raise CommandError(str(error)) from error
        self.stdout.write("The concept index was built." if built else "The concept index is up to date.")

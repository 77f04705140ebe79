"""Load the demo organisation, and score its resumes."""

from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser

from webapp.audit.services import import_groups
from webapp.models import Organisation, User
from webapp.services import demo


class Command(BaseCommand):
    help = "Load an organisation with invented people, jobs and resumes. Running it again adds what is missing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--no-scoring", action="store_true", help="leave the scoring to a worker")

    def handle(self, *args: Any, **options: Any) -> None:
        loaded = demo.load_demo()
        self.stdout.write(f"{demo.ORGANISATION}: {loaded.jobs} jobs, {loaded.resumes} resumes")
        if loaded.waiting and not options["no_scoring"]:
            self.stdout.write(f"Scoring {loaded.waiting} of them…")
            call_command("db_worker", batch=True, startup_delay=False, interval=0, reload=False, verbosity=0)
            demo.act_in_demo()
        auditor = User.objects.get(email=demo.PEOPLE[2][0])
        groups = settings.BASE_DIR / "fixtures" / "demo" / "groups.csv"
        organisation = Organisation.objects.get(name=demo.ORGANISATION)
        import_groups(organisation=organisation, by=auditor, data=groups.read_bytes())
        self.stdout.write(f"Sign in with the password {demo.PASSWORD} as one of")
        for email, name, role in demo.PEOPLE:
            self.stdout.write(f"  {email:24}{name}, {role.label.lower()}")

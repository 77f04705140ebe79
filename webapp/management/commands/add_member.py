"""Let a person in."""

import sys
from getpass import getpass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from webapp.models import Role
from webapp.services import members


class Command(BaseCommand):
    help = "Give a person a role in an organisation; both are made where they do not exist."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--organisation", required=True, metavar="NAME")
        parser.add_argument("--role", choices=Role.values, default=Role.ADMIN.value)
        parser.add_argument("--name", default="", help="as colleagues call the person")

    def handle(self, *args: Any, **options: Any) -> None:
        email = options["email"]
        if members.is_known(email):
            password = ""
        else:
            ask = "Password for the new account: "
            password = getpass(ask) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
        try:
            membership = members.add_member(
                organisation=options["organisation"],
                email=email,
                role=Role(options["role"]),
                name=options["name"],
                password=password,
            )
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        self.stdout.write(str(membership))

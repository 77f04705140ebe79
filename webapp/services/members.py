"""Who belongs to an organisation."""

from django.contrib.auth.password_validation import validate_password
from django.db import transaction

from webapp.models import Membership, Organisation, Role, User


@transaction.atomic
def add_member(*, organisation: str, email: str, role: Role, name: str = "", password: str = "") -> Membership:
    """Give a person a role in an organisation, both made where they do not exist.

    The password of a user who exists is left alone; another role is replaced.

    :raises ValidationError: a new user's password is too easy.
    """
    where, _ = Organisation.objects.get_or_create(name=organisation)
    user = User.objects.filter(email=email.strip().lower()).first()
    if user is None:
        validate_password(password, User(email=email, name=name))
        user = User.objects.create_user(email=email, password=password, name=name)
    membership, _ = Membership.objects.update_or_create(user=user, organisation=where, defaults={"role": role})
    return membership


def is_known(email: str) -> bool:
    """Whether there is an account for `email`."""
    return User.objects.filter(email=email.strip().lower()).exists()

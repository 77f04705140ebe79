"""Who uses the product, for which organisation, and what each may do."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class UserManager(BaseUserManager["User"]):
    def create_user(self, *, email: str, password: str | None, name: str = "") -> "User":
        """Without a password nobody can sign in as this user yet."""
        user = self.model(email=email.strip().lower(), name=name)
        user.set_password(password)
        user.save()
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").strip().lower())


class User(AbstractBaseUser):
    """A person who signs in with an email address; what they may do is in their memberships."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200, blank=True)
    is_active = models.BooleanField(default=True)
    joined = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def initials(self) -> str:
        words = str(self).replace("@", " ").split()
        return "".join(word[0] for word in words[:2]).upper()


class Organisation(models.Model):
    """An employer. Nothing of one organisation is ever seen by another."""

    name = models.CharField(max_length=200, unique=True)
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name


class Role(models.TextChoices):
    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring manager"
    AUDITOR = "auditor"
    ADMIN = "admin", "Administrator"


class Ability(models.TextChoices):
    """What a role may allow, beside reading."""

    EDIT = "edit", "add jobs and resumes, override verdicts and decide"
    COMMENT = "comment", "write notes"
    AUDIT = "audit", "see the audit"


ABILITIES: dict[str, frozenset[Ability]] = {
    Role.RECRUITER: frozenset({Ability.EDIT, Ability.COMMENT}),
    Role.HIRING_MANAGER: frozenset({Ability.COMMENT}),
    Role.AUDITOR: frozenset({Ability.AUDIT}),
    Role.ADMIN: frozenset(Ability),
}


class Membership(models.Model):
    """A user in an organisation, with a role."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20, choices=Role)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["user", "organisation"], name="one_membership_each"),
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="known_role"),
        ]

    def __str__(self) -> str:
        return f"{self.user}, {self.get_role_display()} at {self.organisation}"

    def may(self, ability: str) -> bool:
        return ability in ABILITIES[self.role]

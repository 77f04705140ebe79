"""Records that are written once: what was decided or measured stays as it was."""

from typing import Any, NoReturn

from django.db import models


class Immutable(Exception):
    """A record that is kept for good was about to be changed."""


class WrittenOnce(models.QuerySet[Any]):
    def update(self, **kwargs: Any) -> NoReturn:
        raise Immutable(f"A {self.model._meta.verbose_name} is never changed; write another one.")

    def bulk_update(self, *args: Any, **kwargs: Any) -> NoReturn:
        self.update()


class Record(models.Model):
    """A row that can be added, and goes with what it belongs to, but never changes."""

    objects = WrittenOnce.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise Immutable(f"{self!r} is never changed; write another one.")
        super().save(*args, **kwargs)

"""The one table of groups. Nothing leads to it from a candidate or an application."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from webapp.models import Candidate


class SelfReport(models.Model):
    """What a candidate said of themselves for the audit; "" is "not given"."""

    ATTRIBUTES: ClassVar[tuple[str, ...]] = ("sex", "ethnicity", "age_band")

    candidate = models.OneToOneField(Candidate, on_delete=models.CASCADE, related_name="+")
    sex = models.CharField(max_length=60, blank=True)
    ethnicity = models.CharField(max_length=60, blank=True)
    age_band = models.CharField(max_length=60, blank=True)
    imported_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    imported = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return f"what candidate {self.candidate_id} said of themselves"

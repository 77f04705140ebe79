"""Which words of a quote carry a verdict: worked out when a person asks, and kept."""

import uuid
from typing import Any, ClassVar

from django.db import models

from webapp.models.records import Match


class WordShares(models.Model):
    """The words of the first evidence of a finding, and what each adds; see `matcher.shapley.WordShares`.

    `shares` is [[start, end, value], …] with offsets into the text of the resume, None until it is worked out; `task`
    is the task that has it in hand. Where it cannot be worked out, `problem` says why to people.
    """

    match = models.ForeignKey(Match, on_delete=models.CASCADE, related_name="word_shares")
    requirement = models.CharField(max_length=100)
    shares = models.JSONField(null=True)
    base = models.FloatField(null=True)
    whole = models.FloatField(null=True)
    evaluations = models.PositiveIntegerField(default=0)
    judge = models.CharField(max_length=100, blank=True)
    problem = models.TextField(blank=True)
    task = models.UUIDField(default=uuid.uuid4, editable=False)
    asked = models.DateTimeField(auto_now=True)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["match", "requirement"], name="one_word_shares_each_finding")
        ]

    def __str__(self) -> str:
        return f"words of {self.match}, {self.requirement}"

    @property
    def pending(self) -> bool:
        return self.shares is None and not self.problem

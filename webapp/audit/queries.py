"""Outcomes of applications beside what their candidates said of themselves."""

from collections import defaultdict
from dataclasses import dataclass
from statistics import median

from django.db.models import Exists, OuterRef

from webapp.audit.models import SelfReport
from webapp.models import Application, Decision, Job, Organisation, Stage

SELECTED = (Stage.INTERVIEW, Stage.OFFER, Stage.HIRED)
"""Stages beyond applied and screen; only people move anybody there."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """An application: `selected` by a person at some time, `above` the median score of its job, None without a score.

    `groups` maps each attribute to what the candidate said, "" where nothing.
    """

    selected: bool
    above: bool | None
    groups: dict[str, str]


def outcomes(organisation: Organisation, job: Job | None = None) -> tuple[Outcome, ...]:
    """Of all applications of the organisation, or of one job; a candidate counts once for each job they applied for."""
    applications = Application.objects.filter(job__organisation=organisation)
    if job is not None:
        applications = applications.filter(job=job)
    moved = Decision.objects.filter(application=OuterRef("pk"), stage__in=SELECTED)
    rows = list(
        applications.annotate(selected=Exists(moved)).values_list("job_id", "candidate_id", "match__score", "selected")
    )
    said = SelfReport.objects.filter(candidate__organisation=organisation)
    reports = {
        candidate: dict(zip(SelfReport.ATTRIBUTES, groups, strict=True))
        for candidate, *groups in said.values_list("candidate", *SelfReport.ATTRIBUTES)
    }
    scores: dict[int, list[float]] = defaultdict(list)
    for job_id, _, score, _ in rows:
        if score is not None:
            scores[job_id].append(score)
    middle = {job_id: median(values) for job_id, values in scores.items()}
    nothing = dict.fromkeys(SelfReport.ATTRIBUTES, "")
    return tuple(
        Outcome(
            selected=selected,
            above=None if score is None else score > middle[job_id],
            groups=reports.get(candidate, nothing),
        )
        for job_id, candidate, score, selected in rows
    )

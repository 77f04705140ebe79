"""What pages read. Everything is asked for within an organisation; what is not in it does not exist."""

from collections import Counter
from dataclasses import dataclass
from typing import Any, Literal

from django.db.models import Count, F, Max, Prefetch, Q, QuerySet
from django.shortcuts import get_object_or_404

from webapp.models import (
    Application,
    Calibration,
    Document,
    Job,
    Membership,
    Organisation,
    Override,
    Progress,
    Stage,
    User,
    Worker,
)

TIERS = ("strong", "good", "partial", "weak", "needs review")
PENDING = (Progress.WAITING, Progress.SCORING)

Sort = Literal["score", "confidence", "name", "added"]
SORTS: dict[str, tuple[Any, ...]] = {
    "score": (F("match__score").desc(nulls_last=True), "pk"),
    "confidence": (F("match__confidence").desc(nulls_last=True), "pk"),
    "name": ("candidate__name", "pk"),
    "added": ("-added", "pk"),
}


def membership(user: User, *, organisation: int | None = None) -> Membership | None:
    """The user's membership in `organisation`, or the first there is."""
    memberships = Membership.objects.filter(user=user).select_related("organisation").order_by("pk")
    chosen = memberships.filter(organisation=organisation).first() if organisation else None
    return chosen or memberships.first()


def other_organisations(membership: Membership) -> QuerySet[Organisation]:
    """Where else this person is a member."""
    return Organisation.objects.filter(memberships__user=membership.user_id).exclude(pk=membership.organisation_id)


def jobs(organisation: Organisation) -> QuerySet[Job]:
    """With the numbers of applications, of those `pending`, `failed` and in the two upper tiers (`promising`)."""
    return organisation.jobs.select_related("calibration").annotate(
        n_applications=Count("applications"),
        n_pending=Count("applications", filter=Q(applications__progress__in=PENDING)),
        n_failed=Count("applications", filter=Q(applications__progress=Progress.FAILED)),
        n_promising=Count("applications", filter=Q(applications__match__tier__in=("strong", "good"))),
        last_added=Max("applications__added"),
    )


def job(organisation: Organisation, pk: int) -> Job:
    """:raises Http404: there is none."""
    return get_object_or_404(
        Job.objects.select_related("calibration", "organisation", "created_by"), organisation=organisation, pk=pk
    )


def calibrations(job: Job) -> QuerySet[Calibration]:
    """The newest first."""
    return job.calibrations.select_related("confirmed_by").order_by("-version")


@dataclass(frozen=True, slots=True)
class Filters:
    """What of a ranking is shown, and in which order; empty is all."""

    tier: str = ""
    stage: str = ""
    sort: str = "score"

    @classmethod
    def of(cls, given: Any) -> "Filters":
        """From the query string of a page; what is unknown is left out."""
        tier, stage, sort = given.get("tier", ""), given.get("stage", ""), given.get("sort", "")
        return cls(
            tier=tier if tier in (*TIERS, "not scored") else "",
            stage=stage if stage in Stage.values else "",
            sort=sort if sort in SORTS else "score",
        )

    def __str__(self) -> str:
        """The query string that gives these filters."""
        given = {"tier": self.tier, "stage": self.stage, "sort": "" if self.sort == "score" else self.sort}
        return "&".join(f"{name}={value.replace(' ', '+')}" for name, value in given.items() if value)


def ranking(job: Job, filters: Filters) -> QuerySet[Application]:
    """Applications with the columns of their match, without the records themselves."""
    rows = job.applications.order_by(*SORTS[filters.sort])
    if filters.tier == "not scored":
        rows = rows.filter(match=None)
    elif filters.tier:
        rows = rows.filter(match__tier=filters.tier)
    if filters.stage:
        rows = rows.filter(stage=filters.stage)
    overrides = Prefetch(
        "overrides",
        Override.objects.filter(match__calibration=job.calibration_id).only("requirement", "verdict", "application"),
    )
    return (
        rows.select_related("candidate", "document", "match")
        .prefetch_related(overrides)
        .defer("match__record", "document__text", "document__hidden", "document__masked", "document__page_starts")
    )


def tier_counts(job: Job) -> dict[str, int]:
    """Applications by tier, best first, and at last those without a match."""
    counted = dict(job.applications.order_by().values_list("match__tier").annotate(Count("pk")))
    return {tier: counted.get(tier, 0) for tier in TIERS} | {"not scored": counted.get(None, 0)}


def stage_counts(job: Job) -> dict[str, int]:
    counted = Counter(job.applications.values_list("stage", flat=True))
    return {stage: counted[stage] for stage in Stage.values}


def progress_counts(job: Job) -> Counter[str]:
    return Counter(job.applications.values_list("progress", flat=True))


def uploads(job: Job) -> QuerySet[Application]:
    """What was handed in for a job: what failed first, then what waits, then the newest."""
    return (
        job.applications.select_related("candidate", "document", "match")
        .only(
            "progress",
            "problem",
            "added",
            "stage",
            "job_id",
            "candidate__name",
            "document__name",
            "document__format",
            "document__reason",
            "document__hint",
            "document__size",
            "match__tier",
            "match__score",
        )
        .order_by("-added", "-pk")
    )


def application(organisation: Organisation, pk: int) -> Application:
    """:raises Http404: there is none."""
    return get_object_or_404(
        Application.objects.select_related(
            "job__calibration", "candidate", "document", "match__calibration__confirmed_by"
        ),
        job__organisation=organisation,
        pk=pk,
    )


def overrides(application: Application) -> dict[str, list[Override]]:
    """By requirement, the latest last; those made on the requirements that the match was scored by."""
    found: dict[str, list[Override]] = {}
    if application.match:
        for override in application.overrides.filter(
            match__calibration=application.match.calibration_id
        ).select_related("by"):
            found.setdefault(override.requirement, []).append(override)
    return found


def history(application: Application) -> list[Any]:
    """Decisions and notes, the latest first."""
    decisions = application.decisions.select_related("by")
    notes = application.notes.select_related("by")
    return sorted([*decisions, *notes], key=lambda entry: entry.at, reverse=True)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The place of an application, from 1, among `total`, and the keys of those before and after it."""

    place: int
    total: int
    before: int | None
    after: int | None


def neighbours(application: Application, filters: Filters) -> Neighbours:
    """In the ranking as filtered, or the whole where it is not in that."""
    keys = list(ranking(application.job, filters).values_list("pk", flat=True))
    if application.pk not in keys:
        keys = list(ranking(application.job, Filters()).values_list("pk", flat=True))
    i = keys.index(application.pk)
    return Neighbours(
        place=i + 1,
        total=len(keys),
        before=keys[i - 1] if i else None,
        after=keys[i + 1] if i + 1 < len(keys) else None,
    )


def document(organisation: Organisation, pk: int) -> Document:
    """:raises Http404: there is none."""
    return get_object_or_404(Document, organisation=organisation, pk=pk)


def worker_runs() -> bool:
    """Whether a worker lives that will take up what waits."""
    return Worker.objects.live().exists()

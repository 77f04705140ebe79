"""Jobs: the list, a new one, its requirements and its ranking."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from matcher.errors import CandorError
from webapp import queries
from webapp.access import MemberRequest, member
from webapp.forms import JobForm, requirement_rows
from webapp.models import Ability
from webapp.queries import Filters
from webapp.services import jobs as services
from webapp.views.chips import ranking_rows
from webapp.views.marked_text import Span, marked_text

PAGE = 100
"""Applications on one page of a ranking."""

SORT_NAMES = (
    ("score", "Best score first"),
    ("confidence", "Surest first"),
    ("name", "By name"),
    ("added", "Newest first"),
)


@require_safe
@member()
def job_list(request: MemberRequest) -> HttpResponse:
    jobs = queries.jobs(request.membership.organisation)
    return render(request, "jobs.html", {"jobs": jobs, "worker_runs": queries.worker_runs()})


@require_http_methods(["GET", "POST"])
@member(may=Ability.EDIT)
def new_job(request: MemberRequest) -> HttpResponse:
    form = JobForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        name, data = (file.name, file.read()) if file else ("job.txt", form.cleaned_data["text"].encode())
        try:
            job = services.create_job(
                organisation=request.membership.organisation,
                by=request.membership.user,
                name=name,
                data=data,
                title=form.cleaned_data["title"],
            )
        except CandorError as error:
            form.add_error("file" if file else "text", str(error))
        else:
            return redirect("requirements", pk=job.pk)
    return render(request, "new_job.html", {"form": form}, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@member()
def requirements(request: MemberRequest, pk: int) -> HttpResponse:
    """The requirements of a job, to confirm and to change; a look at them for those who may not."""
    job = queries.job(request.membership.organisation, pk)
    entries = job.calibration.requirements if job.calibration else job.suggestions
    spans = [Span(entry["start"], entry["end"], (entry["id"],)) for entry in entries if entry["start"] >= 0]
    context = {
        "job": job,
        "entries": entries,
        "segments": marked_text(job.text, spans),
        "calibrations": queries.calibrations(job),
        "applications": job.applications.count(),
    }
    if not request.membership.may(Ability.EDIT):
        if request.method == "POST":
            return _refuse(request)
        return render(request, "requirements_read.html", context)
    if request.method == "GET":
        return render(request, "requirements.html", context | {"rows": requirement_rows(entries)})
    data = request.POST.copy()
    if "add" in data:
        n = int(data.get("r-TOTAL_FORMS") or 0)
        data["r-TOTAL_FORMS"] = str(n + 1)
        data.update({f"r-{n}-kind": "skill", f"r-{n}-must": "yes", f"r-{n}-weight": "1"})
        rows = requirement_rows(entries, data)
        return render(request, "requirements.html", context | {"rows": rows, "added": n})
    rows = requirement_rows(entries, data)
    if rows.is_valid():
        try:
            calibration = services.calibrate(job=job, by=request.membership.user, requirements=rows.entries())
        except CandorError as error:
            context["problem"] = str(error)
        else:
            if context["applications"] and calibration.pk != job.calibration_id:
                messages.success(request, f"Saved as version {calibration.version}. All resumes are scored anew.")
            return redirect("job" if context["applications"] else "resumes", pk=job.pk)
    return render(request, "requirements.html", context | {"rows": rows}, status=422)


@member(may=Ability.EDIT)
def _refuse(request: MemberRequest) -> HttpResponse:
    raise AssertionError("those who may edit do not come here")


@require_safe
@member()
def ranking(request: MemberRequest, pk: int) -> HttpResponse:
    job = queries.job(request.membership.organisation, pk)
    if job.calibration is None:
        return redirect("requirements", pk=pk)
    filters = Filters.of(request.GET)
    page = Paginator(queries.ranking(job, filters), PAGE).get_page(request.GET.get("page"))
    progress = queries.progress_counts(job)
    context = {
        "job": job,
        "filters": filters,
        "page": page,
        "rows": ranking_rows(page.object_list, job.calibration.requirements),
        "sorts": SORT_NAMES,
        "tiers": queries.tier_counts(job),
        "stages": queries.stage_counts(job),
        "total": progress.total(),
        "pending": progress["waiting"] + progress["scoring"],
        "done": progress["scored"] + progress["failed"],
        "failed": progress["failed"],
        "worker_runs": queries.worker_runs(),
    }
    return render(request, "ranking.html", context)

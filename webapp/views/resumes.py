"""Resumes come in, and people watch them being scored."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from matcher.read import FORMATS
from webapp import queries
from webapp.access import MemberRequest, member
from webapp.forms import ResumesForm
from webapp.models import Ability, Job
from webapp.services import applications as services

SHOWN = 500
"""Files in the list; of more than that, only the newest."""


@require_http_methods(["GET", "POST"])
@member(may=Ability.EDIT)
def uploads(request: MemberRequest, pk: int) -> HttpResponse:
    job = queries.job(request.membership.organisation, pk)
    if job.calibration is None:
        messages.info(request, "Confirm the requirements first: resumes are scored by them.")
        return redirect("requirements", pk=pk)
    form = ResumesForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        added = services.add_resumes(job=job, files=form.cleaned_data["files"])
        _tell(request, added)
        return redirect("resumes", pk=pk)
    return render(request, "resumes.html", _context(job) | {"form": form}, status=422 if form.errors else 200)


@require_POST
@member(may=Ability.EDIT)
def retry(request: MemberRequest, pk: int) -> HttpResponse:
    services.retry_failed(job=queries.job(request.membership.organisation, pk))
    return redirect("resumes", pk=pk)


def _tell(request: MemberRequest, added: services.Added) -> None:
    n = len(added.added)
    if n:
        messages.success(request, f"{n} resume{'s' if n > 1 else ''} added.")
    if added.known:
        messages.info(request, f"Already here, not added again: {', '.join(added.known)}.")
    for problem in added.refused:
        messages.error(request, problem)


def _context(job: Job) -> dict[str, object]:
    progress = queries.progress_counts(job)
    return {
        "job": job,
        "applications": queries.uploads(job)[:SHOWN],
        "total": progress.total(),
        "pending": progress["waiting"] + progress["scoring"],
        "done": progress["scored"] + progress["failed"],
        "failed": progress["failed"],
        "suffixes": ",".join(suffix for each in FORMATS for suffix in each.suffixes),
        "formats": ", ".join(each.name for each in FORMATS),
        "worker_runs": queries.worker_runs(),
    }

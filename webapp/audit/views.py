"""The audit: outcomes by group, for the organisation and for each job."""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from matcher.errors import CandorError
from webapp import queries
from webapp.access import MemberRequest, member
from webapp.audit.queries import outcomes
from webapp.audit.services import Imported, import_groups
from webapp.models import Ability, Job

NAMED = 5
"""Files that a message names; of more it says the number."""


class GroupsForm(forms.Form):
    file = forms.FileField(label="CSV file", error_messages={"required": "Choose a CSV file."})

    def clean_file(self) -> bytes:
        file = self.cleaned_data["file"]
        if file.size > settings.MAX_UPLOAD_BYTES:
            raise forms.ValidationError(f"It has more than {settings.MAX_UPLOAD_BYTES // 1024**2} MB.")
        data: bytes = file.read()
        return data


@require_safe
@member(may=Ability.AUDIT)
def overall(request: MemberRequest) -> HttpResponse:
    return _page(request, None)


@require_safe
@member(may=Ability.AUDIT)
def of_job(request: MemberRequest, pk: int) -> HttpResponse:
    return _page(request, queries.job(request.membership.organisation, pk))


@require_POST
@member(may=Ability.AUDIT)
def groups(request: MemberRequest) -> HttpResponse:
    organisation = request.membership.organisation
    job = queries.job(organisation, int(request.POST["job"])) if request.POST.get("job", "").isdecimal() else None
    form = GroupsForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            done = import_groups(
                organisation=organisation, by=request.membership.user, data=form.cleaned_data["file"], job=job
            )
        except CandorError as error:
            form.add_error("file", str(error))
        else:
            _tell(request, done)
            return redirect("audit-job", pk=job.pk) if job else redirect("audit")
    return _page(request, job, form=form)


def _tell(request: MemberRequest, done: Imported) -> None:
    for n, what in ((done.stored, "stored"), (done.removed, "removed")):
        if n:
            messages.success(request, f"The groups of {n} candidate{'s' if n > 1 else ''} are {what}.")
    for names, what in ((done.unknown, "Nobody handed in"), (done.ambiguous, "Several candidates handed in")):
        if names:
            rest = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
            messages.warning(request, f"{what} {', '.join(names[:NAMED])}{rest}; left out.")
    if not (done.stored or done.removed or done.unknown or done.ambiguous):
        messages.warning(request, "There was nothing to store in this file.")


def _page(request: MemberRequest, job: Job | None, *, form: GroupsForm | None = None) -> HttpResponse:
    from webapp.audit.measures import audit  # brings pandas and scipy along, which no other page waits for

    organisation = request.membership.organisation
    context = {
        "job": job,
        "audit": audit(outcomes(organisation, job)),
        "jobs": [] if job else queries.jobs(organisation),
        "form": form or GroupsForm(),
    }
    return render(request, "audit.html", context, status=422 if form and form.errors else 200)

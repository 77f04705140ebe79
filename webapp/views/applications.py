"""An application: the resume beside the requirements, and what people say and decide."""

from django.contrib import messages
from django.http import FileResponse, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from matcher.errors import CandorError
from matcher.values import VERDICTS
from webapp import queries
from webapp.access import MemberRequest, member, names_hidden
from webapp.forms import DecisionForm, NoteForm, OverrideForm
from webapp.models import Ability, Stage
from webapp.queries import Filters
from webapp.services import applications as services
from webapp.views.scorecard import resume_pieces, scorecard


@require_safe
@member()
def application(request: MemberRequest, pk: int) -> HttpResponse:
    return _page(request, pk)


@require_POST
@member(may=Ability.EDIT)
def decide(request: MemberRequest, pk: int) -> HttpResponse:
    application = queries.application(request.membership.organisation, pk)
    form = DecisionForm(request.POST)
    if form.is_valid():
        stage = Stage(form.cleaned_data["stage"])
        try:
            services.decide(
                application=application, by=request.membership.user, stage=stage, reason=form.cleaned_data["reason"]
            )
        except CandorError as error:
            form.add_error("stage", str(error))
        else:
            messages.success(request, f"Moved to {stage.label.lower()}.")
            return _back(request, pk, "decisions")
    return _page(request, pk, decision_form=form)


@require_POST
@member(may=Ability.COMMENT)
def note(request: MemberRequest, pk: int) -> HttpResponse:
    application = queries.application(request.membership.organisation, pk)
    form = NoteForm(request.POST)
    if form.is_valid():
        services.add_note(application=application, by=request.membership.user, text=form.cleaned_data["text"])
        return _back(request, pk, "decisions")
    return _page(request, pk, note_form=form)


@require_POST
@member(may=Ability.EDIT)
def override(request: MemberRequest, pk: int) -> HttpResponse:
    application = queries.application(request.membership.organisation, pk)
    form = OverrideForm(request.POST)
    if form.is_valid():
        try:
            services.override(application=application, by=request.membership.user, **form.cleaned_data)
        except CandorError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, "Your verdict is kept beside the one of the match.")
    else:
        messages.error(request, "Choose a verdict and say why you see it differently.")
    return _back(request, pk, request.POST.get("anchor", ""))


@require_safe
@member()
def document(request: MemberRequest, pk: int) -> FileResponse:
    """The file as it was handed in, to be saved: it is never shown in the browser as part of this site."""
    document = queries.document(request.membership.organisation, pk)
    return FileResponse(document.file.open("rb"), as_attachment=True, filename=document.name)


def _back(request: MemberRequest, pk: int, anchor: str) -> HttpResponse:
    query = str(Filters.of(request.GET))
    return redirect(
        reverse("application", args=[pk]) + (f"?{query}" if query else "") + (f"#{anchor}" if anchor else "")
    )


def _page(
    request: MemberRequest, pk: int, *, decision_form: DecisionForm | None = None, note_form: NoteForm | None = None
) -> HttpResponse:
    application = queries.application(request.membership.organisation, pk)
    filters = Filters.of(request.GET)
    hidden = names_hidden(request)
    card = scorecard(application, queries.overrides(application), names_hidden=hidden)
    context = {
        "application": application,
        "job": application.job,
        "document": application.document,
        "card": card,
        "pieces": resume_pieces(application, card, names_hidden=hidden),
        "filters": filters,
        "neighbours": queries.neighbours(application, filters),
        "history": queries.history(application),
        "decision_form": decision_form or DecisionForm(),
        "note_form": note_form or NoteForm(),
        "verdicts": VERDICTS,
        "worker_runs": queries.worker_runs(),
    }
    failed = (decision_form and decision_form.errors) or (note_form and note_form.errors)
    return render(request, "application.html", context, status=422 if failed else 200)

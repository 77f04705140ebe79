"""Signing in and out, and what a person chooses for their session."""

from typing import ClassVar

from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from webapp import queries
from webapp.access import MemberRequest, member


class SignInForm(AuthenticationForm):
    error_messages: ClassVar[dict[str, str]] = {
        "invalid_login": "This email address and password do not belong together. Check both; capitals count.",
        "inactive": "This account is closed.",
    }


class SignIn(LoginView):
    template_name = "sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True


class SignOut(LogoutView):
    pass


@member()
def home(request: MemberRequest) -> HttpResponse:
    return redirect("jobs")


@require_POST
@member()
def choose_organisation(request: MemberRequest) -> HttpResponse:
    """Look at another organisation that this person is a member of."""
    given = request.POST.get("organisation", "")
    chosen = queries.membership(request.membership.user, organisation=int(given) if given.isdecimal() else None)
    assert chosen is not None  # a member has at least one
    request.session["organisation"] = chosen.organisation_id
    return redirect("jobs")


@require_POST
@member()
def show_names(request: MemberRequest) -> HttpResponse:
    """Cover or uncover names and other protected attributes, for this session."""
    request.session["names_hidden"] = request.POST.get("show") != "yes"
    back = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return redirect(back if safe else "jobs")

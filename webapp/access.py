"""Which organisation a request is for, and what the person behind it may do."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from webapp import queries
from webapp.models import Ability, Membership

View = Callable[..., HttpResponse]


class MemberRequest(HttpRequest):
    """A request of a signed-in member: `membership` is the one whose organisation they look at."""

    membership: Membership


class MembershipMiddleware:
    """Sets `request.membership`: the one chosen in this session, or else the first; None for anybody else."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.membership = SimpleLazyObject(lambda: self._membership(request))  # type: ignore[attr-defined]
        return self.get_response(request)

    @staticmethod
    def _membership(request: HttpRequest) -> Membership | None:
        if not request.user.is_authenticated:
            return None
        return queries.membership(request.user, organisation=request.session.get("organisation"))


def member(*, may: Ability | None = None) -> Callable[[View], View]:
    """Lets members of an organisation in whose role allows `may`; others get 403, strangers the sign-in page."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if not request.membership:
                raise PermissionDenied("You are not a member of an organisation yet. Ask an administrator to add you.")
            if may and not request.membership.may(may):
                role = request.membership.get_role_display().lower()
                raise PermissionDenied(f"Your role here, {role}, does not allow to {may.label}.")
            return view(request, *args, **kwargs)

        return guarded

    return decorate


def names_hidden(request: HttpRequest) -> bool:
    """Whether names and other protected attributes are covered; they are until a person uncovers them."""
    return bool(request.session.get("names_hidden", True))


def workplace(request: HttpRequest) -> dict[str, Any]:
    """What every page shows: the membership, what it allows, and whether names are hidden."""
    membership = getattr(request, "membership", None)
    if not membership:
        return {"membership": None}
    return {
        "membership": membership,
        "may_edit": membership.may(Ability.EDIT),
        "may_comment": membership.may(Ability.COMMENT),
        "may_audit": membership.may(Ability.AUDIT),
        "names_hidden": names_hidden(request),
        "organisations": queries.other_organisations(membership),
    }

"""Who may open what. Every address of the product is walked."""

from collections.abc import Iterator

from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from webapp.conftest import Workplace, signed_in
from webapp.models import Application, Decision, Membership, Note, Override

OPEN = {"sign-in", "sign-out"}
"""Pages without any content of an organisation."""

POST_ONLY = {"choose-organisation", "show-names", "retry", "decide", "note", "override"}

ALLOWED = {
    "home": "everyone",
    "choose-organisation": "everyone",
    "show-names": "everyone",
    "jobs": "everyone",
    "new-job": "editors",
    "job": "everyone",
    "requirements": "everyone",
    "resumes": "editors",
    "retry": "editors",
    "application": "everyone",
    "document": "everyone",
    "decide": "editors",
    "note": "commenters",
    "override": "editors",
    "words": "everyone",
}
"""Each address that needs a member; a new one is added here, or the walk fails."""

ROLES = {
    "everyone": {"alice", "bob", "dora", "ada"},
    "commenters": {"alice", "bob", "ada"},
    "editors": {"alice", "ada"},
}


def names(patterns: list[URLPattern | URLResolver]) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from names(pattern.url_patterns)
        elif pattern.name:
            yield pattern.name


def ours() -> set[str]:
    return {name for name in names(get_resolver().url_patterns) if not name.startswith("audit")} - OPEN


def address(name: str, workplace: Workplace) -> str:
    keys = {
        "job": workplace.job.pk,
        "requirements": workplace.job.pk,
        "resumes": workplace.job.pk,
        "retry": workplace.job.pk,
        "document": workplace.best.document_id,
        "application": workplace.best.pk,
        "decide": workplace.best.pk,
        "note": workplace.best.pk,
        "override": workplace.best.pk,
        "words": workplace.best.pk,
    }
    return reverse(name, args=[keys[name]] if name in keys else [])


def visit(client: Client, name: str, workplace: Workplace) -> HttpResponse:
    where = address(name, workplace)
    response = client.post(where, {}) if name in POST_ONLY else client.get(where)
    if response.streaming:
        response.getvalue()  # to its end, where the file is closed
    return response


def test_every_address_is_walked() -> None:
    assert ours() == set(ALLOWED)


def test_strangers_are_asked_to_sign_in_everywhere(workplace: Workplace) -> None:
    for name in ALLOWED:
        response = visit(Client(), name, workplace)
        assert response.status_code == 302, name
        assert response["Location"].startswith(reverse("sign-in")), name


def test_another_organisation_finds_nothing(workplace: Workplace) -> None:
    charlie = signed_in(workplace.cast.charlie)
    for name in ALLOWED:
        if any(char.isdigit() for char in address(name, workplace)):
            assert visit(charlie, name, workplace).status_code == 404, name
            assert charlie.post(address(name, workplace), {}).status_code in (404, 405), name
    assert b"journeyman" not in charlie.get(reverse("jobs")).content.lower()


def test_a_role_opens_what_it_allows_and_no_more(workplace: Workplace) -> None:
    for person in ("alice", "bob", "dora", "ada"):
        member: Membership = getattr(workplace.cast, person)
        client = signed_in(member)
        for name, group in ALLOWED.items():
            status = visit(client, name, workplace).status_code
            if person in ROLES[group]:
                assert status in (200, 302, 422), (person, name)
            else:
                assert status == 403, (person, name)


def test_nothing_is_written_by_those_who_may_only_read(workplace: Workplace) -> None:
    client = signed_in(workplace.cast.dora)
    best = workplace.best
    before = Note.objects.count(), Decision.objects.count(), Override.objects.count()
    client.post(reverse("note", args=[best.pk]), {"text": "hello"})
    client.post(reverse("decide", args=[best.pk]), {"stage": "hired", "reason": "why not"})
    client.post(reverse("override", args=[best.pk]), {"requirement": "r1", "verdict": "met", "reason": "why not"})
    client.post(reverse("requirements", args=[workplace.job.pk]), {"r-TOTAL_FORMS": "0", "r-INITIAL_FORMS": "0"})
    assert (Note.objects.count(), Decision.objects.count(), Override.objects.count()) == before
    assert Application.objects.get(pk=best.pk).stage == best.stage
    assert workplace.job.calibrations.count() == 1


def test_a_refusal_says_what_the_role_does_not_allow(workplace: Workplace) -> None:
    response = signed_in(workplace.cast.bob).get(reverse("new-job"))
    assert response.status_code == 403
    assert "Your role here, hiring manager, does not allow to add jobs" in response.content.decode()

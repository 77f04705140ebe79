"""Which words of a quote carry a verdict, as a page of its own or as part of the application page."""

from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods

from webapp import queries
from webapp.access import MemberRequest, member, names_hidden
from webapp.models import Application, WordShares
from webapp.services.word_questions import ask_for_words, under_way
from webapp.views.marked_text import Span, marked_text
from webapp.views.scorecard import Finding, scorecard

STEPS = 4
"""Strengths of colour."""
NAMED = 3
"""Words that are named for those who see no colours, on each side."""
NOTHING = 0.005
"""A share that is shown as 0.00 has no colour."""


@dataclass(frozen=True, slots=True)
class Word:
    """`side` is "for", "against" or ""; `strength` 1..STEPS; `cover` stands for what is hidden."""

    text: str
    value: float
    side: str
    strength: int
    cover: str

    @property
    def bare(self) -> str:
        """Without the marks around it, for running text."""
        return self.text.strip(" .,;:!?()[]“”\"'…–-") or self.text


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a quote in order, and the strongest on each side."""

    words: tuple[Word, ...]
    most_for: tuple[Word, ...]
    most_against: tuple[Word, ...]


@require_http_methods(["GET", "POST"])
@member()
def words(request: MemberRequest, pk: int) -> HttpResponse:
    application = queries.application(request.membership.organisation, pk)
    requirement = request.POST.get("requirement") or request.GET.get("requirement", "")
    if not requirement or application.match is None:
        return redirect("application", pk=pk)
    card = scorecard(application, {}, names_hidden=names_hidden(request))
    finding = next((each for each in card.findings if each.requirement == requirement), None) if card else None
    if finding is None or not finding.quotes:
        raise Http404("There is no quote for this requirement.")
    in_part = bool(request.headers.get("HX-Request"))
    if request.method == "POST":
        ask_for_words(match=application.match, requirement=requirement)
        if not in_part:
            return redirect(reverse("words", args=[pk]) + "?" + urlencode({"requirement": requirement}))
    row = application.match.word_shares.filter(requirement=requirement).first()
    return render(request, "_words.html" if in_part else "words.html", _context(request, application, finding, row))


def _context(
    request: MemberRequest, application: Application, finding: Finding, row: WordShares | None
) -> dict[str, object]:
    return {
        "application": application,
        "job": application.job,
        "finding": finding,
        "row": row,
        "told": told(application, row, hidden=names_hidden(request)) if row and row.shares else None,
        "under_way": bool(row and row.pending and under_way(row)),
        "worker_runs": queries.worker_runs(),
    }


def told(application: Application, row: WordShares, *, hidden: bool) -> Told:
    """The quote from its first word to its last, cut where shares and covers begin and end."""
    document = application.document
    first, last = row.shares[0][0], row.shares[-1][1]
    largest = max(abs(value) for _, _, value in row.shares)
    values = {str(i): value for i, (_, _, value) in enumerate(row.shares)}
    spans = [Span(start - first, end - first, (str(i),)) for i, (start, end, _) in enumerate(row.shares)]
    spans += [Span(start - first, end - first, cover=attribute) for start, end, attribute in document.masked if hidden]
    parts = marked_text(document.text[first:last], spans)
    told = tuple(
        _word(part.text, values[part.ids[0]] if part.ids and not part.cover else 0.0, largest, part.cover)
        for part in parts
        if part.text
    )
    sided = sorted((word for word in told if word.side), key=lambda word: -abs(word.value))
    return Told(
        words=told,
        most_for=tuple(word for word in sided if word.side == "for")[:NAMED],
        most_against=tuple(word for word in sided if word.side == "against")[:NAMED],
    )


def _word(text: str, value: float, largest: float, cover: str) -> Word:
    side = "" if abs(value) < NOTHING else "for" if value > 0 else "against"
    strength = max(1, round(STEPS * abs(value) / largest)) if side else 0
    return Word(text=" ".join(text.split()) if side else text, value=value, side=side, strength=strength, cover=cover)

"""Which words of a quote carry a verdict: asked on the application page, answered in the background."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from matcher.encoder import OnnxEncoder
from webapp.conftest import Workplace, signed_in, work
from webapp.models import WordShares, Worker
from webapp.services import words
from webapp.services.applications import NotAllowed
from webapp.services.queue import beat
from webapp.services.word_questions import ask_for_words


def requirement(workplace: Workplace, *, quoted: bool = True) -> str:
    assert workplace.best.match is not None
    findings = workplace.best.match.record["findings"]
    return next(finding["requirement"] for finding in findings if bool(finding["evidence"]) is quoted)


def ask(workplace: Workplace) -> WordShares:
    return ask_for_words(match=workplace.best.match, requirement=requirement(workplace))


def test_the_words_are_those_of_the_quote_and_add_up(workplace: Workplace) -> None:
    row = ask(workplace)
    work()
    row.refresh_from_db()
    text, span = workplace.best.document.text, words.quoted(row.match, row.requirement)
    assert span is not None
    assert (row.shares[0][0], row.shares[-1][1]) == span
    assert all(not text[start:end].isspace() for start, end, _ in row.shares)
    assert row.base + sum(value for _, _, value in row.shares) == pytest.approx(row.whole, abs=1e-4)
    assert row.judge.startswith("passage.v2+")


def test_an_answer_is_kept_and_not_worked_out_again(workplace: Workplace) -> None:
    first = ask(workplace)
    assert ask(workplace).task == first.task
    work()
    assert ask(workplace).task == first.task
    assert WordShares.objects.count() == 1
    assert not DBTaskResult.objects.ready().exists()


def test_what_a_dead_worker_left_is_taken_up_when_asked_again(workplace: Workplace) -> None:
    first = ask(workplace)
    beat("alive")
    DBTaskResult.objects.get(pk=first.task).claim("alive")
    assert ask(workplace).task == first.task
    Worker.objects.update(pulse=timezone.now() - timedelta(minutes=1))
    assert ask(workplace).task != first.task
    work()
    assert WordShares.objects.get().shares


def test_protected_attributes_are_not_weighed_and_not_shown(workplace: Workplace) -> None:
    document = workplace.best.document
    span = words.quoted(workplace.best.match, requirement(workplace))
    assert span is not None
    start = span[0]
    first_word = document.text[start : span[1]].split()[0]
    document.masked = [[start, start + len(first_word), "name"]]
    document.save()
    row = ask(workplace)
    work()
    row.refresh_from_db()
    assert row.shares[0][0] > start
    address = reverse("words", args=[workplace.best.pk]) + f"?requirement={row.requirement}"
    page = signed_in(workplace.cast.bob).get(address).content.decode()
    assert first_word not in page.split('class="words-quote">')[1].split("</p>")[0]


def test_a_verdict_without_a_quote_has_no_words(workplace: Workplace) -> None:
    absent = requirement(workplace, quoted=False)
    with pytest.raises(NotAllowed, match="no quote"):
        ask_for_words(match=workplace.best.match, requirement=absent)
    client = signed_in(workplace.cast.alice)
    assert client.post(reverse("words", args=[workplace.best.pk]), {"requirement": absent}).status_code == 404


def test_a_match_of_another_model_is_told_and_not_explained_by_this_one(
    workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = ask(workplace)
    old = Path(shutil.copytree(settings.CANDOR_MODELS / "encoder", tmp_path / "encoder-of-old"))
    monkeypatch.setattr(words, "encoder", lambda: OnnxEncoder(old))
    work()
    row.refresh_from_db()
    assert (row.shares, row.problem) == (None, words.MODELS_CHANGED)
    monkeypatch.undo()
    assert ask(workplace).pending, "it can be asked again"


def test_the_page_waits_for_a_worker_says_so_and_then_shows_coloured_words_and_their_names(
    workplace: Workplace,
) -> None:
    client = signed_in(workplace.cast.dora)
    address = reverse("words", args=[workplace.best.pk])
    wanted = {"requirement": requirement(workplace)}
    page = client.post(address, wanted, follow=True).content.decode()
    assert "The words are not being weighed at the moment" in page
    beat("alive")
    part = client.get(address, wanted, headers={"HX-Request": "true"}).content.decode()
    assert "Weighing the words" in part
    assert "hx-trigger" in part
    assert "<html" not in part
    work()
    part = client.get(address, wanted, headers={"HX-Request": "true"}).content.decode()
    assert "word-for" in part
    assert "<b>For it:</b>" in part
    assert "hx-trigger" not in part


def test_the_application_page_offers_it_where_there_is_a_quote(workplace: Workplace) -> None:
    page = signed_in(workplace.cast.alice).get(reverse("application", args=[workplace.best.pk])).content.decode()
    quoted = sum(bool(finding["evidence"]) for finding in workplace.best.match.record["findings"])
    assert page.count("Which words count?") == quoted > 0

import pytest

from matcher.evaluation.requirements import agreement, total
from matcher.requirements import split
from matcher.requirements.tests.marked import Advert, adverts

ADVERTS = adverts()
each_advert = pytest.mark.parametrize("advert", ADVERTS, ids=lambda advert: advert.doc.name)


def test_requirements_of_many_trades_and_styles_are_found_and_little_else() -> None:
    figures = total(agreement(split(advert.doc).requirements, advert.labels) for advert in ADVERTS)
    assert figures.recall >= 0.95
    assert figures.precision >= 0.95


def test_importance_and_kind_of_what_is_found_are_right() -> None:
    figures = total(agreement(split(advert.doc).requirements, advert.labels) for advert in ADVERTS)
    assert figures.must_accuracy >= 0.98
    assert figures.kind_accuracy >= 0.9


@each_advert
def test_most_of_every_advert_is_found(advert: Advert) -> None:
    figures = agreement(split(advert.doc).requirements, advert.labels)
    assert figures.recall >= 0.6
    assert figures.precision >= 0.6


@each_advert
def test_text_is_the_exact_words_of_the_advert(advert: Advert) -> None:
    job = split(advert.doc)
    assert job.requirements
    for requirement in job.requirements:
        assert " ".join(advert.doc.text[requirement.start : requirement.end].split()) == requirement.text


@each_advert
def test_requirements_stand_in_the_order_of_the_text_and_do_not_overlap(
    advert: Advert,
) -> None:
    job = split(advert.doc)
    assert [r.id for r in job.requirements] == [f"r{number}" for number in range(1, len(job.requirements) + 1)]
    ends = [0, *(r.end for r in job.requirements)]
    assert all(end <= r.start for end, r in zip(ends, job.requirements, strict=False))


@each_advert
def test_splitting_twice_gives_the_same_job(advert: Advert) -> None:
    assert split(advert.doc) == split(advert.doc)

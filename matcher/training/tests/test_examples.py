import random
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pytest

from matcher.training.examples import Example, adverts, asked, concepts, own, titles, told

FIXTURES = Path(__file__).parents[3] / "fixtures"
SOURCES: dict[str, Callable[[int], Iterator[Example]]] = {
    "adverts": lambda seed: adverts(FIXTURES / "training", "dev", seed=seed),
    "concepts": lambda seed: concepts(FIXTURES / "ontology", seed=seed),
    "titles": lambda seed: titles(FIXTURES / "ontology", FIXTURES / "training", seed=seed),
}


@pytest.fixture(scope="module")
def made() -> dict[str, list[Example]]:
    return {name: list(islice(source(1), 2000)) for name, source in SOURCES.items()}


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_a_seed_gives_the_same_examples_and_another_seed_others(name: str, made: dict[str, list[Example]]) -> None:
    assert list(islice(SOURCES[name](1), 2000)) == made[name]
    assert list(islice(SOURCES[name](2), 2000)) != made[name]


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_every_source_gives_passages_that_show_and_passages_that_do_not(
    name: str, made: dict[str, list[Example]]
) -> None:
    shown = [example.shown for example in made[name]]
    assert all(0 <= share <= 1 for share in shown)
    assert 0.2 < sum(share > 0.5 for share in shown) / len(shown) < 0.8


def test_no_wording_of_a_requirement_gives_the_answer_away(made: dict[str, list[Example]]) -> None:
    for examples in made.values():
        words: dict[str, list[float]] = {}
        for example in examples:
            words.setdefault(example.requirement.split()[0], []).append(example.shown)
        for shares in words.values():
            if len(shares) >= 100:
                assert 0.15 < sum(share > 0.5 for share in shares) / len(shares) < 0.85


def test_own_examples_give_no_share_for_what_is_absent_or_denied() -> None:
    shares = {example.shown for example in own(FIXTURES / "training")}
    assert shares == {0.0, 0.5, 1.0}


def test_an_activity_is_asked_for_in_many_ways_that_keep_what_it_is() -> None:
    rng = random.Random(5)
    ways = {asked("Prepare financial documents", rng) for _ in range(300)}
    assert len(ways) > 10
    assert all("financial documents" in way for way in ways)


def test_a_task_is_told_under_its_title_or_its_section() -> None:
    rng = random.Random(5)
    told_so = {told("Prepare invoices.", "Billing Clerk", (), rng).split(":")[0].split(",")[0] for _ in range(50)}
    assert told_so == {"Billing Clerk", "experience"}

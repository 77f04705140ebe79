import pytest

from matcher.extract.assertion import assertion_at, scopes
from matcher.values import Assertion


def assertion_of(word: str, text: str, language: str = "en") -> Assertion:
    start = text.index(word)
    return assertion_at(scopes(text, language=language), start, start + len(word))


@pytest.mark.parametrize(
    "text",
    [
        "No experience with Python",
        "I have no practical knowledge of Python.",
        "Not familiar with Python or Ruby",
        "Never used Python professionally",
        "I do not know Python",
        "I have not worked with Python yet",
        "unfamiliar with Python",
        "Lacking experience in Python",
        "Java, but no Python",
        "Python: none",
    ],
)
def test_denied(text: str) -> None:
    assert assertion_of("Python", text) == "negated"


@pytest.mark.parametrize(
    "text",
    [
        "Eager to learn Python",
        "Currently learning Python",
        "Interested in Python",
        "Seeking to gain experience in Python",
        "I would like to learn more about Python",
        "Looking to move into Python",
        "in the process of learning Python",
        "Willing to learn Python and Go",
    ],
)
def test_wished_for(text: str) -> None:
    assert assertion_of("Python", text) == "wanted"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Reported to the CFO on variances", "CFO"),
        ("Supported the manager who negotiated contracts", "negotiated"),
        ("The team was managed by a chartered accountant", "accountant"),
        ("Worked under the supervision of a registered nurse", "nurse"),
        ("My wife is a registered nurse", "nurse"),
    ],
)
def test_said_of_somebody_else(text: str, word: str) -> None:
    assert assertion_of(word, text) == "other person"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Not only Python but also Go", "Python"),
        ("Wrote Python with no supervision needed", "Python"),
        ("Works without supervision in Python", "Python"),
        ("Bookkeeping for a non-profit", "Bookkeeping"),
        ("Ran a zero-defect Python programme", "Python"),
        ("No experience with Java, but strong Python", "Python"),
        ("Never missed a deadline; Python daily", "Python"),
        ("Reported to the CFO and prepared budgets", "budgets"),
        ("Eager to learn. Fluent in Python", "Python"),
        ("Seeking a role where I can use my Python", "Python"),
        ("Taught Python to people with no background", "Python"),
    ],
)
def test_asserted_all_the_same(text: str, word: str) -> None:
    assert assertion_of(word, text) == "asserted"


@pytest.mark.parametrize(
    ("text", "word", "assertion"),
    [
        ("Aucune expérience en comptabilité", "comptabilité", "negated"),
        ("Je n'ai jamais utilisé Python", "Python", "negated"),
        ("Je souhaite apprendre Python", "Python", "wanted"),
        ("Rattachée au directeur financier", "directeur", "other person"),
        ("Non seulement Python mais aussi Go", "Python", "asserted"),
    ],
)
def test_french(text: str, word: str, assertion: Assertion) -> None:
    assert assertion_of(word, text, "fr") == assertion

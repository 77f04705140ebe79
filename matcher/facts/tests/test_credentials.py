import pytest

from matcher.facts.credentials import credentials


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Certified Public Accountant since 2012", "Certified Public Accountant"),
        ("Licensed Practical Nurse", "Licensed Practical Nurse"),
        ("Six Sigma Green Belt", "Six Sigma Green Belt"),
        ("CPR and First Aid certified", "CPR and First Aid certified"),
        ("AWS Certified Solutions Architect", "AWS Certified Solutions Architect"),
        ("Class A CDL", "Class A CDL"),
        ("Admitted to the New York Bar", "Admitted to the New York Bar"),
        ("Ohio Teaching License", "Ohio Teaching License"),
        ("SHRM-CP", "SHRM-CP"),
        ("PE licence, Texas", "PE licence"),
    ],
)
def test_licences_and_certificates_are_named(text: str, name: str) -> None:
    assert name in [found.name for found in credentials(text)]


@pytest.mark.parametrize("text", ["Used a CRM at two PE firms", "worked with certified teachers", "the EA to the CEO"])
def test_acronyms_with_other_meanings_need_a_word_beside_them(text: str) -> None:
    assert credentials(text) == ()


def test_a_section_of_certificates_is_such_a_word() -> None:
    assert [found.name for found in credentials("PE, 2019", listed=True)] == ["PE"]


@pytest.mark.parametrize(
    ("text", "status"),
    [("PMP certification in progress", "in progress"), ("CCNA (expired 2019)", "expired"), ("PMP, 2021", "held")],
)
def test_what_is_pending_or_expired_is_not_held(text: str, status: str) -> None:
    assert [found.status for found in credentials(text)] == [status]


def test_french() -> None:
    assert [found.name for found in credentials("Permis B, CACES 3", language="fr")] == ["Permis B", "CACES 3"]

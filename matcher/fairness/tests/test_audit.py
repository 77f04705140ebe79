import re
from pathlib import Path

import pytest

from matcher.config import Config
from matcher.fairness.audit import (
    AuditName,
    InvalidNames,
    audit_names,
    audit_resume,
    own_names,
    summary,
)
from matcher.tests.word_engine import WordEngine
from matcher.values import Document, Job, Match

ROOT = Path(__file__).parents[3]
NAMES = (AuditName("Keisha", "female", "black"), AuditName("Brett", "male", "white"), AuditName("Amara", "female", "x"))
TEXT = "Amara Okafor\nShe wires panels.\nForklift licence\n"


def document(text: str) -> Document:
    return Document(name="amara.txt", format="txt", text=text, page_starts=(0,), language="en", sha256="")


def job(*requirements: str) -> tuple[WordEngine, Job]:
    engine = WordEngine(config=Config())
    text = "Warehouse clerk\n" + "".join(f"- {requirement}\n" for requirement in requirements)
    return engine, engine.read_job(document(text))


def test_a_scorer_that_reads_no_names_changes_nothing() -> None:
    engine, wanted = job("Forklift licence", "Wires panels")
    found = audit_resume(document(TEXT), "Amara", NAMES, lambda doc: engine.match(doc, wanted), job="clerk")
    assert {comparison.swap.to for comparison in found} == {"Keisha", "Brett", "he", "they", "she"}
    assert all(comparison.differs == () and comparison.change == 0.0 for comparison in found)
    assert sum(row.changed for row in summary(found)) == 0


def test_a_scorer_that_reads_names_is_caught_by_sex_and_race() -> None:
    engine, wanted = job("Forklift licence", "Is called Brett")
    found = audit_resume(document(TEXT), "Amara", NAMES, lambda doc: engine.match(doc, wanted), job="clerk")
    changed = [comparison for comparison in found if comparison.differs]
    assert [comparison.swap.to for comparison in changed] == ["Brett"]
    assert changed[0].change == pytest.approx(50.0)
    assert set(changed[0].differs) == {"score", "findings"}
    rows = {(row.kind, row.sex, row.race): row for row in summary(found)}
    assert rows["name", "male", "white"].largest == pytest.approx(50.0)
    assert rows["name", "male", "white"].changed == 1
    assert rows["name", "female", "black"].largest == 0.0


def test_a_scorer_that_reads_pronouns_is_caught() -> None:
    engine, wanted = job("Forklift licence", "Is a He")
    found = audit_resume(document(TEXT), "Amara", NAMES, lambda doc: engine.match(doc, wanted), job="clerk")
    assert [(c.swap.kind, c.swap.to) for c in found if c.differs] == [("pronouns", "he")]


def test_a_score_that_comes_or_goes_is_a_change_without_a_number() -> None:
    engine, wanted = job("Forklift licence")

    def rescore(doc: Document) -> Match:
        match = engine.match(doc, wanted)
        return Match(
            **{name: getattr(match, name) for name in Match.__slots__} | {"score": None if "Brett" in doc.text else 1.0}
        )

    found = audit_resume(document(TEXT), "Amara", NAMES, rescore, job="clerk")
    brett = next(comparison for comparison in found if comparison.swap.to == "Brett")
    assert (brett.change, brett.differs) == (None, ("score",))


def test_the_shipped_names_are_those_of_the_study() -> None:
    names = audit_names(ROOT / "fixtures" / "audit-names.csv")
    assert len(names) == len({each.name for each in names}) == 36
    assert {(each.sex, each.race) for each in names} == {(s, r) for s in ("female", "male") for r in ("black", "white")}


def test_every_demo_resume_with_text_has_a_known_person() -> None:
    files = {file.name for file in (ROOT / "fixtures/demo/resumes").rglob("*") if file.is_file()}
    assert files - set(own_names(ROOT / "fixtures/demo/first-names.csv")) == {"scan0042.pdf"}


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("name,sex,race\nAmara,female,x\n", "no column first_name in its first line"),
        ("first_name,sex,race\nAmara,female,\n", "line 2: first_name, sex, race are all needed"),
        ("", "no column first_name or sex or race"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_with_its_line(tmp_path: Path, content: str, complaint: str) -> None:
    file = tmp_path / "names.csv"
    file.write_text(content)
    with pytest.raises(InvalidNames, match=re.escape(complaint)):
        audit_names(file)


def test_a_table_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidNames, match="cannot be read"):
        own_names(tmp_path / "nobody.csv")

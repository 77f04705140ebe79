from pathlib import Path

import pytest

from matcher.output.journal import Journal, UnusableJournal
from matcher.output.rows import Row, error_row

STAMP = {"job": "1", "config": "2"}


def row(name: str, score: float | None) -> Row:
    return error_row("", resume=name, file=f"{name}.pdf") | {"score": score, "trace": {"resume_sha256": f"of {name}"}}


def test_rows_come_back_ranked_and_survive_reopening(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j", STAMP)
    for each in (row("ana", 10.0), row("bad", None), row("ben", 90.0)):
        journal.add(each)
    assert [each["resume"] for each in journal.ranked()] == ["ben", "ana", "bad"]
    journal.close()
    again = Journal.reopen(tmp_path / "j", STAMP)
    again.add(row("cid", 50.0))
    assert [each["resume"] for each in again.ranked()] == ["ben", "cid", "ana", "bad"]
    assert [each["resume"] for each in again.ranked({"ana.pdf": 1, "cid.pdf": 1})] == ["cid", "ana"]
    again.remove()
    assert not (tmp_path / "j").exists()


def test_a_later_row_of_a_file_replaces_the_earlier_one(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j", STAMP)
    journal.add(row("ana", None))
    journal.add(row("ana", 5.0))
    assert [each["score"] for each in journal.ranked()] == [5.0]
    assert journal.scored == {"ana.pdf": "of ana"}
    journal.add(row("ana", None))
    assert journal.scored == {}
    journal.close()


def test_a_last_line_that_was_cut_off_is_dropped(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j", STAMP)
    journal.add(row("ana", 1.0))
    journal.add(row("ben", 2.0))
    journal.close()
    (tmp_path / "j").write_bytes((tmp_path / "j").read_bytes()[:-20])
    again = Journal.reopen(tmp_path / "j", STAMP)
    assert again.scored == {"ana.pdf": "of ana"}
    again.add(row("ben", 2.0))
    assert [each["resume"] for each in again.ranked()] == ["ben", "ana"]
    again.close()


def test_a_journal_of_another_batch_is_refused_by_what_differs(tmp_path: Path) -> None:
    Journal(tmp_path / "j", STAMP).close()
    with pytest.raises(UnusableJournal, match=r"differs from the stopped batch: config\."):
        Journal.reopen(tmp_path / "j", STAMP | {"config": "3"})


@pytest.mark.parametrize("content", ["", "[]\n", '{"resume": "ana"}\n', "PK\x03\x04\n"])
def test_a_file_that_is_no_journal_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "j").write_text(content)
    with pytest.raises(UnusableJournal, match="not the journal of a batch"):
        Journal.reopen(tmp_path / "j", STAMP)

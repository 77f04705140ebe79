"""The command as a person runs it: a process with arguments, streams and an exit code."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from matcher.errors import UnreadableFile
from webapp.services.linking import lines_of

ROOT = Path(__file__).parents[2]
LINES = (
    "Drove the forklift in the warehouse\n\nWe are an equal opportunity employer.\r\nKubernetes, and fluent in German"
)


def link(*arguments: object, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "manage.py", "link", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, input=given, capture_output=True, check=False)


def rows(written: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written.splitlines()]


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("link")
    (folder / "in.txt").write_bytes(LINES.encode())
    result = link(folder / "in.txt", "--top", 5, "--scheme", "all", "--out", folder / "out.jsonl")
    assert result.returncode == 0, result.stderr.decode()
    assert sorted(path.name for path in folder.iterdir()) == ["in.txt", "out.jsonl"]
    return rows((folder / "out.jsonl").read_text(encoding="utf-8"))


def test_every_line_has_its_answer_in_order(linked: list[dict[str, Any]]) -> None:
    assert [row["text"] for row in linked] == LINES.replace("\r", "").split("\n")
    assert [row["nil"] for row in linked] == [False, True, True, False]


def test_concepts_are_ranked_with_label_scheme_and_score(linked: list[dict[str, Any]]) -> None:
    forklift, blank, boilerplate, both = (row["concepts"] for row in linked)
    assert forklift[0]["label"] == "operate forklift"
    assert forklift[0]["uri"].startswith("http://data.europa.eu/esco/skill/")
    assert blank == []
    for concepts in (forklift, boilerplate, both):
        assert len(concepts) == 5
        assert [set(concept) for concept in concepts] == [{"uri", "label", "scheme", "score"}] * 5
        assert [c["score"] for c in concepts] == sorted((c["score"] for c in concepts), reverse=True)
    assert [concept["scheme"] for concept in both[:2]] == ["onet", "esco"]


def test_a_line_is_answered_alike_from_standard_input(linked: list[dict[str, Any]]) -> None:
    result = link("-", "--top", 5, "--scheme", "all", given="\ufeffDrove the forklift in the warehouse".encode())
    assert result.returncode == 0, result.stderr.decode()
    assert rows(result.stdout.decode()) == linked[:1]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    result = link(tmp_path / "none.txt")
    assert result.returncode == 2
    assert "none.txt: there is no such file." in result.stderr.decode()


def test_nothing_is_written_of_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes("gestion\nd\u00e9veloppement".encode("latin-1"))
    result = link(tmp_path / "latin.txt", "--out", tmp_path / "out.jsonl")
    assert result.returncode == 2
    assert "line 2 is not UTF-8 (byte 2)" in result.stderr.decode()
    assert [path.name for path in tmp_path.iterdir()] == ["latin.txt"]


def test_the_file_that_is_read_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text("welding")
    result = link(tmp_path / "in.txt", "--out", tmp_path / "." / "in.txt")
    assert result.returncode == 2
    assert "write over" in result.stderr.decode()
    assert (tmp_path / "in.txt").read_text() == "welding"


def test_lines_end_where_a_line_ends_and_nowhere_else() -> None:
    stream = io.BytesIO("one\r\ntwo\u2028still two\n\nfour".encode("utf-8-sig"))
    assert list(lines_of(stream, name="x")) == ["one", "two\u2028still two", "", "four"]


def test_lines_before_a_broken_one_are_given() -> None:
    lines = lines_of(io.BytesIO(b"fine\n\xff\n"), name="x")
    assert next(lines) == "fine"
    with pytest.raises(UnreadableFile, match="line 2 is not UTF-8"):
        next(lines)

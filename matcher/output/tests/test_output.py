import csv
import io
import json
import zipfile
from pathlib import Path

import openpyxl
import pytest

from matcher.output.rows import Row, error_row, match_row, rank_key
from matcher.output.spreadsheets import defused
from matcher.output.writers import WRITERS, UnusableOutput, write
from matcher.values import Evidence, Finding, Job, Match, Overlap, Requirement, Skill, Trace

QUOTE = Evidence(quote="=SUM(A1) – Köchin\x0b in\u2028Lyon", start=10, end=33, page=2)
JOB = Job(
    title="Cook",
    description="A cook",
    requirements=(
        Requirement(id="r1", text="Two years in a kitchen", kind="experience", must=True),
        Requirement(id="r2", text="@home in French", kind="language", must=False),
    ),
    language="en",
    sha256="00",
    calibrated=True,
)
TRACE = Trace(
    id="t1",
    resume_sha256="11",
    text_sha256="22",
    job_sha256="00",
    requirements_sha256="33",
    as_of="2024-05",
    ontology="o",
    models={"encoder": "e"},
    config="c",
    scorer="additive.v1",
    code="k",
)


def finding(requirement: str, points: float) -> Finding:
    return Finding(
        requirement=requirement,
        verdict="met" if points else "absent",
        probability=0.875,
        contribution=points,
        evidence=(QUOTE,) if points else (),
        concepts=("http://example.org/cook",),
        decided_by="rule.v1",
        reason="-it says so",
    )


def match(*points: float) -> Match:
    return Match(
        resume="ana",
        score=0.1 + sum(points),
        base=0.1,
        tier="good",
        confidence=0.75,
        findings=tuple(finding(f"r{i}", each) for i, each in enumerate(points, start=1)),
        overlap=Overlap((), (), (), (), ()),
        skills=(Skill(uri="http://example.org/cook", label="cook meals", evidence=QUOTE),),
        warnings=("+hidden text was left out",),
        trace=TRACE,
    )


def rows() -> list[Row]:
    return sorted(
        (
            error_row("broken.pdf: damaged", resume="broken", file="in/broken.pdf"),
            match_row(match(1 / 3, 0.0), JOB, resume="ben", file="in/ben.pdf"),
            match_row(match(1 / 3, 20.7), JOB, resume="=ana", file="in/=ana.pdf"),
        ),
        key=rank_key,
    )


def test_a_row_sums_up_to_its_score_even_after_a_round_trip_through_json() -> None:
    row = json.loads(json.dumps(rows()[0]))
    assert row["base"] + sum(each["contribution"] for each in row["findings"]) == row["score"]
    assert row["findings"][0]["evidence"] == [{"quote": QUOTE.quote, "start": 10, "end": 33, "page": 2}]
    assert row["findings"][0]["concepts"] == ["http://example.org/cook"]
    assert row["trace"]["models"] == {"encoder": "e"}


def test_rows_rank_by_score_then_name_and_errors_come_last() -> None:
    twin = match_row(match(1 / 3, 0.0), JOB, resume="aya", file="in/aya.pdf")
    assert [row["resume"] for row in sorted([*rows(), twin], key=rank_key)] == ["=ana", "aya", "ben", "broken"]


def test_jsonl_has_one_line_for_each_resume_whatever_its_quotes_hold(tmp_path: Path) -> None:
    write(tmp_path / "out.jsonl", rows, JOB)
    text = (tmp_path / "out.jsonl").read_text()
    assert [json.loads(line) for line in text.splitlines()] == rows()


def test_csv_shows_verdicts_points_and_quotes_of_each_requirement(tmp_path: Path) -> None:
    write(tmp_path / "out.csv", rows, JOB)
    ana, ben, broken = csv.DictReader(io.StringIO((tmp_path / "out.csv").read_bytes().decode(), newline=""))
    assert (ana["rank"], ana["score"], ana["tier"], ana["met"], ana["not stated"]) == ("1", "21.1333", "good", "2", "0")
    assert (ana["r1: Two years in a kitchen"], ana["r1 points"]) == ("met", "0.3333")
    assert ben["r2: @home in French (nice to have)"] == "not stated"
    assert (broken["rank"], broken["score"], broken["error"]) == ("", "", "broken.pdf: damaged")


def test_xlsx_has_the_ranking_and_every_finding(tmp_path: Path) -> None:
    write(tmp_path / "out.xlsx", rows, JOB)
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["Ranking", "Findings"]
    assert [line[1] for line in book["Ranking"].values] == ["resume", "'=ana", "ben", "broken"]
    assert [line[:6] for line in book["Findings"].values][1] == (
        "'=ana",
        "r1",
        "Two years in a kitchen",
        "experience",
        "must",
        "met",
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", " =", "\u00a0+"])
def test_a_text_that_could_start_a_formula_is_defused(start: str) -> None:
    assert defused(f"{start}1") == f"'{start}1"


@pytest.mark.parametrize("text", ["", "1-1", "a=b", "ben@example.org", "’=1"])
def test_other_text_is_left_alone(text: str) -> None:
    assert defused(text) == text


def test_no_cell_of_a_table_starts_a_formula(tmp_path: Path) -> None:
    write(tmp_path / "out.csv", rows, JOB)
    write(tmp_path / "out.xlsx", rows, JOB)
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert "f" not in {cell.data_type for sheet in book for line in sheet.iter_rows() for cell in line}
    in_sheets = [str(cell) for sheet in book for line in sheet.values for cell in line]
    in_csv = [
        cell
        for line in csv.reader(io.StringIO((tmp_path / "out.csv").read_bytes().decode(), newline=""))
        for cell in line
    ]
    assert len(in_sheets) > 50
    assert not [cell for cell in in_sheets + in_csv if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("extension", WRITERS)
def test_equal_rows_give_equal_bytes(tmp_path: Path, extension: str) -> None:
    first, second = tmp_path / f"first{extension}", tmp_path / f"second{extension}"
    write(first, rows, JOB)
    write(second, rows, JOB)
    assert first.read_bytes() == second.read_bytes()


def test_a_workbook_does_not_say_when_it_was_written(tmp_path: Path) -> None:
    write(tmp_path / "out.xlsx", rows, JOB)
    with zipfile.ZipFile(tmp_path / "out.xlsx") as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    properties = openpyxl.load_workbook(tmp_path / "out.xlsx").properties
    assert [f"{moment:%Y-%m-%d}" for moment in (properties.created, properties.modified)] == ["1980-01-01"] * 2


def test_a_file_that_could_not_be_written_whole_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")

    def torn() -> list[Row]:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        write(path, torn, JOB)
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("out.csv", "old")]


def test_an_unknown_extension_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UnusableOutput, match=r"\.jsonl, \.csv, \.xlsx"):
        write(tmp_path / "out.pdf", rows, JOB)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnusableOutput, match="missing must be a folder"):
        write(tmp_path / "missing" / "out.csv", rows, JOB)


def test_the_output_formats_are_these() -> None:
    assert list(WRITERS) == [".jsonl", ".csv", ".xlsx"]

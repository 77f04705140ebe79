import lzma
import zipfile
from pathlib import Path

import pytest

from ontology import OntologyError
from ontology import tables as tables_module
from ontology.tables import Row, Tables


def rows(folder: Path, content: bytes, *, name: str = "t.csv", required: tuple[str, ...] = ("a", "b")) -> list[Row]:
    (folder / name).write_bytes(content)
    with Tables(folder) as tables:
        return list(tables.rows(name, required))


def problem(folder: Path, content: bytes, *, name: str = "t.csv") -> OntologyError:
    with pytest.raises(OntologyError) as caught:
        rows(folder, content, name=name)
    assert caught.value.file == name
    return caught.value


def test_a_row_gives_its_cells_by_column_and_the_line_it_starts_at(tmp_path: Path) -> None:
    first, second = rows(tmp_path, b'\xef\xbb\xbfa,b\n1,"two\nlines"\n3, 4 \n')
    assert (first["a"], first.lines("b"), first.line) == ("1", ("two", "lines"), 2)
    assert (second["b"], second.get("absent"), second.line) == ("4", "", 4)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    error = problem(tmp_path, b"a,c\n1,2\n")
    assert error.line == 1
    assert "lacks the column b" in str(error)


def test_a_cut_quotation_is_reported_where_its_row_starts(tmp_path: Path) -> None:
    error = problem(tmp_path, b'a,b\n1,2\n3,"cut here\nand on\n5,6\n')
    assert error.line == 3


def test_a_row_with_too_few_cells_is_reported_with_its_line(tmp_path: Path) -> None:
    assert problem(tmp_path, b"a,b\n1,2\n3\n").line == 3


def test_bytes_that_are_not_utf8_are_reported_with_their_line(tmp_path: Path) -> None:
    error = problem(tmp_path, b"a,b\n1,2\n3,caf\xe9\n")
    assert error.line == 3
    assert "not UTF-8" in str(error)


def test_a_zero_byte_is_damage(tmp_path: Path) -> None:
    assert problem(tmp_path, b"a,b\n1,\x00\n").line == 2


def test_an_empty_table_is_damage(tmp_path: Path) -> None:
    assert "empty" in str(problem(tmp_path, b""))


def test_a_cut_xz_file_is_damage(tmp_path: Path) -> None:
    whole = lzma.compress(b"a,b\n" + b"1,2\n" * 5000)
    assert "unpacked" in str(problem(tmp_path, whole[:-30], name="t.csv.xz"))


def test_a_cell_that_is_no_uri_is_reported(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, b"a,b\nhttp://x.example/ 1,2\n")
    with pytest.raises(OntologyError, match=r"t\.csv, line 2: .*is not a URI"):
        row.uri("a")


def test_a_table_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables_module, "MAX_TABLE", 10_000)
    bomb = lzma.compress(b"a,b\n" + b"1,2\n" * 100_000)
    assert "unpacks to more than" in str(problem(tmp_path, bomb, name="t.csv.xz"))


def test_a_zip_member_that_unpacks_to_too_much_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables_module, "MAX_TABLE", 10_000)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("skills_en.csv", b"a" * 1_000_000)
    with pytest.raises(OntologyError, match="unpacks to more than"):
        Tables(tmp_path / "bomb.zip")


@pytest.mark.parametrize(
    "place", ["../skills_en.csv", "/etc/skills_en.csv", "a/../../skills_en.csv", "C:\\x\\s.csv", "..\\s.csv"]
)
def test_a_zip_with_a_path_that_leads_out_is_refused(tmp_path: Path, place: str) -> None:
    with zipfile.ZipFile(tmp_path / "t.zip", "w") as archive:
        archive.writestr(place, "a,b\n")
    with pytest.raises(OntologyError, match="leads out of it"):
        Tables(tmp_path / "t.zip")


def test_a_file_that_is_no_zip_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.zip").write_bytes(b"PK\x03\x04 but no more")
    with pytest.raises(OntologyError, match="not a zip file"):
        Tables(tmp_path / "t.zip")


def test_a_path_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match=r"nowhere\.zip"):
        Tables(tmp_path / "nowhere.zip")


def test_a_table_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    for part in ("one", "two"):
        (tmp_path / part).mkdir()
        (tmp_path / part / "skills_en.csv").write_text("a,b\n")
    with pytest.raises(OntologyError, match="have the same name"):
        Tables(tmp_path)

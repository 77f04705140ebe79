"""Loading an ontology from the command line."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from ontology import Taxonomy
from ontology.tests import download


def load(*arguments: str) -> str:
    output = StringIO()
    call_command("load_esco", *arguments, stdout=output)
    return output.getvalue()


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path) -> Iterator[None]:
    with override_settings(CANDOR_DATA=tmp_path / "var"):
        yield


def test_a_download_is_loaded_once_and_says_what_it_holds(tmp_path: Path) -> None:
    path = download.zipped(tmp_path / "ESCO dataset - v1.2.1 - classification - en - csv.zip", download.tables())
    said = load(str(path))
    assert "ESCO 1.2.1 in en" in said
    assert "3 esco skill" in said
    with Taxonomy.open(tmp_path / "var" / "ontology") as taxonomy:
        assert taxonomy.find("bake bread")
    assert load(str(path), "--skip-if-current") == "The ontology is up to date.\n"


def test_a_damaged_download_is_refused_by_file_and_line(tmp_path: Path) -> None:
    damaged = download.tables()
    damaged["skills_en.csv"] = damaged["skills_en.csv"].replace(download.KNEAD, "knead")
    with pytest.raises(CommandError, match=r"skills_en\.csv, line 4: .* The ontology in use was left as it is\."):
        load(str(download.write(tmp_path / "download", damaged)))


@pytest.mark.parametrize("arguments", [(), ("somewhere.zip", "--shipped")])
def test_it_wants_either_a_path_or_the_shipped_tables(arguments: tuple[str, ...]) -> None:
    with pytest.raises(CommandError, match="Give the path of an ESCO download, or --shipped"):
        load(*arguments)

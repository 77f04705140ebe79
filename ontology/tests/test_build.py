from pathlib import Path

import pytest

from ontology import OntologyError, Taxonomy
from ontology.build import Source, build, current, is_current
from ontology.tests import download
from ontology.tests.download import BAKE, BAKER, ESCO


def source(folder: Path, onet: Path, content: dict[str, str]) -> Source:
    return Source(esco=download.write(folder / "download", content), onet=onet)


def test_a_folder_and_a_zip_of_the_same_tables_give_the_same_concepts(tmp_path: Path, onet: Path) -> None:
    zipped = download.zipped(
        tmp_path / "ESCO dataset - v1.2.1 - classification - en - csv.zip", download.tables(), inside="ESCO/csv/"
    )
    from_zip = build(Source(esco=zipped, onet=onet), tmp_path / "a")
    from_folder = build(source(tmp_path, onet, download.tables()), tmp_path / "b")
    assert from_zip.counts == from_folder.counts
    assert (from_zip.esco, from_folder.esco) == ("1.2.1", "unknown")
    with Taxonomy.open(tmp_path / "a") as one, Taxonomy.open(tmp_path / "b") as other:
        assert list(one.concepts()) == list(other.concepts())


def test_tables_without_a_language_in_their_names_and_compressed_ones_are_found(tmp_path: Path, onet: Path) -> None:
    renamed = {
        name.replace("_en.csv", ".csv.xz") if "Relations" in name else name: text
        for name, text in download.tables().items()
    }
    assert build(source(tmp_path, onet, renamed), tmp_path / "o").counts["esco skill"] == 3


def test_a_download_in_french_only_is_loaded_as_french(tmp_path: Path, onet: Path) -> None:
    manifest = build(source(tmp_path, onet, download.tables("fr")), tmp_path / "o")
    assert manifest.languages == ("fr",)
    with Taxonomy.open(tmp_path / "o") as taxonomy:
        assert [concept.label for concept in taxonomy.find("boulangère", "fr")] == ["boulanger/boulangère"]
        assert taxonomy.find("excel", "fr")[0].label == "Microsoft Excel"


def test_a_translation_may_lack_labels(tmp_path: Path, onet: Path) -> None:
    french = download.tables("fr")
    french["skills_fr.csv"] = french["skills_fr.csv"].replace("cuire le pain", "")
    build(source(tmp_path, onet, french), tmp_path / "o")
    with Taxonomy.open(tmp_path / "o") as taxonomy:
        concept = taxonomy.concept(BAKE)
        assert concept
        assert concept.label == "bake"


def test_only_the_wanted_languages_are_loaded(tmp_path: Path, onet: Path) -> None:
    both = download.write(tmp_path / "download", {**download.tables("en"), **download.tables("fr")})
    assert build(Source(esco=both, onet=onet, languages=("en",)), tmp_path / "o").languages == ("en",)
    with pytest.raises(OntologyError, match="No labels in sv"):
        build(Source(esco=both, onet=onet, languages=("en", "sv")), tmp_path / "o")


DAMAGE = [
    ("skills_en.csv", f"{ESCO}skill/bake", "not a uri", 2, "is not a URI"),
    ("skills_en.csv", f"{ESCO}skill/knead", f"{ESCO}skill/bake", 4, "stands in the table twice"),
    ("skills_en.csv", "skillType", "type", 1, "lacks the column skillType"),
    ("skills_en.csv", "knead dough", "", 4, "no preferred label"),
    ("occupations_en.csv", 'oven master"', "oven master", 2, "quotation mark is missing"),
    (
        "broaderRelationsSkillPillar_en.csv",
        f",{ESCO}skill/S1.1\n",
        f",{ESCO}skill/gone\n",
        2,
        "is in none of the tables",
    ),
    (
        "broaderRelationsOccPillar_en.csv",
        f"ISCOGroup,{ESCO}isco/C7512",
        f"Occupation,{BAKER}",
        2,
        "broader than itself",
    ),
    ("occupationSkillRelations_en.csv", "optional", "needed", 3, "is no relation type"),
]


@pytest.mark.parametrize(("name", "old", "new", "line", "said"), DAMAGE)
def test_a_damaged_download_is_refused_by_file_and_line_and_the_old_store_stays(
    tmp_path: Path, onet: Path, name: str, old: str, new: str, line: int, said: str
) -> None:
    build(source(tmp_path, onet, download.tables()), tmp_path / "o")
    before = {path: path.stat().st_mtime_ns for path in sorted((tmp_path / "o").rglob("*"))}
    damaged = download.tables()
    assert old in damaged[name]
    damaged[name] = damaged[name].replace(old, new, 1)
    with pytest.raises(OntologyError, match=said) as caught:
        build(source(tmp_path, onet, damaged), tmp_path / "o")
    assert (caught.value.file, caught.value.line) == (name, line)
    after = {path: path.stat().st_mtime_ns for path in sorted((tmp_path / "o").rglob("*"))}
    assert after == before
    with Taxonomy.open(tmp_path / "o") as taxonomy:
        assert taxonomy.concept(BAKE)


def test_a_download_without_a_table_says_which(tmp_path: Path, onet: Path) -> None:
    incomplete = download.tables()
    del incomplete["occupationSkillRelations_en.csv"]
    with pytest.raises(OntologyError, match=r"occupationSkillRelations_\*\.csv not found"):
        build(source(tmp_path, onet, incomplete), tmp_path / "o")


def test_the_same_tables_are_current_and_others_are_not(tmp_path: Path, onet: Path) -> None:
    first = source(tmp_path, onet, download.tables())
    assert not is_current(first, tmp_path / "o")
    manifest = build(first, tmp_path / "o")
    assert is_current(first, tmp_path / "o")
    assert build(first, tmp_path / "o") == manifest
    changed = download.tables()
    changed["skills_en.csv"] = changed["skills_en.csv"].replace("knead dough", "knead the dough")
    assert not is_current(source(tmp_path, onet, changed), tmp_path / "o")


def test_a_reader_keeps_its_store_while_a_new_one_takes_over(tmp_path: Path, onet: Path) -> None:
    build(source(tmp_path, onet, download.tables()), tmp_path / "o")
    with Taxonomy.open(tmp_path / "o") as old:
        changed = download.tables()
        changed["skills_en.csv"] = changed["skills_en.csv"].replace("knead dough", "fold dough")
        build(source(tmp_path, onet, changed), tmp_path / "o")
        assert old.find("knead dough")
        with Taxonomy.open(tmp_path / "o") as new:
            assert new.find("fold dough")
            assert new.version != old.version


def test_only_the_current_build_and_the_one_before_it_are_kept(tmp_path: Path, onet: Path) -> None:
    for n in range(3):
        changed = download.tables()
        changed["skills_en.csv"] = changed["skills_en.csv"].replace("knead dough", f"knead dough {n}")
        build(source(tmp_path, onet, changed), tmp_path / "o")
    assert len([path for path in (tmp_path / "o").iterdir() if path.is_dir()]) == 2


def test_a_folder_without_an_ontology_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match="load_esco --shipped"):
        Taxonomy.open(tmp_path)


def test_a_damaged_store_is_an_error_of_ours(tmp_path: Path, onet: Path) -> None:
    build(source(tmp_path, onet, download.tables()), tmp_path / "o")
    path, _ = current(tmp_path / "o")
    (path / "store" / "CURRENT").write_text("MANIFEST-999999\n")
    with pytest.raises(OntologyError, match="Build it again"):
        Taxonomy.open(tmp_path / "o")
    (path / "manifest.json").write_text("{")
    with pytest.raises(OntologyError, match="damaged"):
        Taxonomy.open(tmp_path / "o")

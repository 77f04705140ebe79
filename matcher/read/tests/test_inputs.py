import os
import pickle
import zipfile
from pathlib import Path

import pytest

from matcher.errors import UnreadableFile
from matcher.read.inputs import MOST_BYTES, expand


def put(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


def pack(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def test_a_folder_gives_its_files_sorted_at_any_depth_without_hidden_ones(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "b.pdf", "sub/a.txt", ".secret.pdf", "~$b.docx", ".git/x", "__MACOSX/b.pdf", "c.odt")
    sources = expand([folder])
    assert [source.name for source in sources] == ["in/b.pdf", "in/c.odt", "in/sub/a.txt"]
    assert [source.stem for source in sources] == ["b", "c", "a"]
    assert sources[2].data() == b"sub/a.txt"


def test_the_order_of_the_inputs_does_not_matter_and_nothing_comes_twice(tmp_path: Path) -> None:
    folder = put(tmp_path, "b.pdf", "a.pdf")
    given: list[Path | str] = [folder / "b.pdf", folder / "a.pdf", str(folder / "*.pdf")]
    assert expand(given) == expand(reversed(given))
    assert [source.stem for source in expand(given)] == ["a", "b"]


def test_files_with_the_same_stem_get_ids_that_tell_them_apart(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "x/cv.pdf", "y/cv.pdf", "y/cv.txt", "other.pdf", "z/x/cv.pdf")
    assert {source.name: source.stem for source in expand([folder])} == {
        "in/other.pdf": "other",
        "in/x/cv.pdf": "in/x/cv.pdf",
        "in/y/cv.pdf": "in/y/cv.pdf",
        "in/y/cv.txt": "in/y/cv.txt",
        "in/z/x/cv.pdf": "in/z/x/cv.pdf",
    }
    assert [source.stem for source in expand([folder / "x", folder / "z" / "x"])] == ["x/cv.pdf", "x/cv.pdf (2)"]
    assert [source.stem for source in expand([put(tmp_path / "two", "a/cv.pdf", "b/cv.pdf")])] == ["a/cv", "b/cv"]


def test_a_zip_is_read_like_a_folder(tmp_path: Path) -> None:
    path = pack(tmp_path / "all.zip", {"ana.pdf": b"1", "sub/ben.txt": b"2", "__MACOSX/ana.pdf": b"3"})
    for given in (path, tmp_path):
        sources = expand([given])
        assert [(source.stem, source.data()) for source in sources] == [("ana", b"1"), ("ben", b"2")]


def test_what_is_wrong_with_one_member_does_not_lose_the_others(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"good")
        archive.writestr("../b.txt", b"x")
        archive.writestr("/c.txt", b"x")
        archive.writestr("d.zip", b"x")
        archive.writestr("e.txt", bytes(MOST_BYTES + 1))
        link = zipfile.ZipInfo("f.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, b"/etc/passwd")
    reasons = {}
    for source in expand([path]):
        try:
            reasons[source.stem] = source.data().decode()
        except UnreadableFile as error:
            reasons[source.stem] = error.reason
    assert reasons == {"a": "good", "b": "broken", "c": "broken", "d": "unsupported", "e": "too large", "f": "broken"}


def test_a_member_whose_bytes_are_damaged_is_an_error_of_its_own(tmp_path: Path) -> None:
    path = pack(tmp_path / "all.zip", {"a.txt": b"good" * 9, "b.txt": b"evil" * 9})
    path.write_bytes(path.read_bytes().replace(b"evilevil", b"goodgood", 1))
    good, bad = expand([path])
    assert good.data() == b"good" * 9
    with pytest.raises(UnreadableFile, match="damaged"):
        bad.data()
    assert bad.sha256() == ""


def test_what_does_not_exist_is_an_error_in_the_sequence(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 cut off")
    sources = expand([tmp_path, tmp_path / "none.pdf", str(tmp_path / "*.xyz")])
    assert sorted(source.error.reason for source in sources if source.error) == ["broken", "missing", "missing"]
    assert sum(source.error is None for source in sources) == 1


def test_folders_that_hold_themselves_by_a_link_end(tmp_path: Path) -> None:
    put(tmp_path / "in", "a.txt", "sub/b.txt")
    (tmp_path / "in" / "sub" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "dangling.pdf").symlink_to(tmp_path / "gone")
    assert [source.stem for source in expand([tmp_path / "in"])] == ["a", "dangling", "b"]


def test_files_are_read_only_when_asked_for(tmp_path: Path) -> None:
    (source,) = expand([put(tmp_path, "a.txt")])
    (tmp_path / "a.txt").write_bytes(b"later")
    assert source.data() == b"later"
    (tmp_path / "a.txt").unlink()
    with pytest.raises(UnreadableFile) as caught:
        source.data()
    assert caught.value.reason == "missing"


def test_sources_travel_to_other_processes(tmp_path: Path) -> None:
    for source in expand([put(tmp_path, "a.txt"), tmp_path / "none"]):
        again = pickle.loads(pickle.dumps(source))  # noqa: S301
        assert (again.stem, again.name, str(again.error)) == (source.stem, source.name, str(source.error))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_an_error(tmp_path: Path) -> None:
    folder = put(tmp_path / "in", "a.txt")
    folder.chmod(0)
    (source,) = expand([folder])
    folder.chmod(0o700)
    assert source.error is not None
    assert source.error.reason == "missing"

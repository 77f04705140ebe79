from pathlib import Path

import numpy as np
import pytest

from matcher.encoder import OnnxEncoder
from matcher.errors import MissingArtefact
from matcher.link import ConceptIndex
from matcher.link.words import LabelWords
from ontology import Concept

CONCEPTS = (
    Concept("urn:c", "ride horses", "esco", "skill", "Sit in the saddle and lead the animal."),
    Concept("urn:a", "bookkeeping", "esco", "knowledge", ""),
    Concept("urn:d", "bookkeeper", "esco", "occupation", ""),
    Concept("urn:b", "welding", "esco", "skill", ""),
)


ALTERNATIVES = {
    "urn:a": ("keeping the accounts",),
    "urn:b": ("weld", "the welding", "joining metal with heat"),
}


@pytest.fixture(scope="module")
def full(encoder: OnnxEncoder) -> ConceptIndex:
    return ConceptIndex.build(
        CONCEPTS,
        encoder,
        version="v1",
        alternatives=lambda uri: ALTERNATIVES.get(uri, ()),
        examples=("Yours sincerely",),
        words=lambda uris: {"en": LabelWords.of(uris, "en")},
    )


@pytest.fixture(scope="module")
def index(encoder: OnnxEncoder) -> ConceptIndex:
    return ConceptIndex.build(CONCEPTS, encoder, version="v1")


def test_what_a_person_can_have_is_indexed_by_uri_and_occupations_are_not(index: ConceptIndex) -> None:
    assert index.uris == ("urn:a", "urn:b", "urn:c")
    assert index.vectors.shape[0] == 3


def test_progress_is_told_until_all_is_done(encoder: OnnxEncoder) -> None:
    told: list[tuple[int, int]] = []
    ConceptIndex.build(CONCEPTS, encoder, version="v1", progress=lambda *done: told.append(done), chunk=2)
    assert told == [(2, 4), (4, 4)]


def test_the_nearest_concepts_come_best_first(index: ConceptIndex, encoder: OnnxEncoder) -> None:
    (row,) = index.nearest(encoder.encode(("kept the accounts and the books",)), top=2)
    (best, near), (_, far) = row
    assert best == "urn:a"
    assert near > far


def test_more_neighbours_than_concepts_are_all_concepts(index: ConceptIndex, encoder: OnnxEncoder) -> None:
    (row,) = index.nearest(encoder.encode(("welding",)), top=10)
    assert sorted(uri for uri, _ in row) == ["urn:a", "urn:b", "urn:c"]


def test_a_saved_index_is_opened_as_it_was(full: ConceptIndex, tmp_path: Path) -> None:
    full.save(tmp_path / "new")
    opened = ConceptIndex.open(tmp_path / "new", version="v1")
    assert (opened.uris, opened.version, opened.words) == (full.uris, "v1", full.words)
    assert opened.vectors.dtype == np.float32
    for name in ("vectors", "descriptions", "others", "starts", "examples"):
        assert getattr(opened, name) == pytest.approx(getattr(full, name), abs=1e-3)


def test_alternative_labels_that_say_the_same_take_no_room(full: ConceptIndex) -> None:
    welding = full.uris.index("urn:b")
    assert full.starts.tolist() == [0, 1, 2, 2]
    assert full.starts[welding + 1] - full.starts[welding] == 1


def test_other_labels_are_compared_where_there_are_some(full: ConceptIndex, encoder: OnnxEncoder) -> None:
    vectors = encoder.encode(("keeping the accounts", "joining metal with heat"))
    nearest = full.nearest_other(vectors, np.array([0, 1, 2]))
    assert nearest.shape == (2, 3)
    assert nearest[0, 0] == pytest.approx(1, abs=1e-2)
    assert nearest[1, 1] == pytest.approx(1, abs=1e-2)
    assert nearest[:, 2].tolist() == [-1, -1]


def test_a_concept_without_description_has_its_label_for_one(full: ConceptIndex) -> None:
    assert full.descriptions[1].astype(np.float32) == pytest.approx(full.vectors[1], abs=1e-3)
    assert full.descriptions[2].astype(np.float32) != pytest.approx(full.vectors[2], abs=1e-3)


def test_an_index_of_another_version_is_refused_and_says_what_to_do(index: ConceptIndex, tmp_path: Path) -> None:
    index.save(tmp_path)
    with pytest.raises(MissingArtefact, match=r"built for v1, but v2 is in use.*manage\.py prepare"):
        ConceptIndex.open(tmp_path, version="v2")


def test_a_folder_without_an_index_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MissingArtefact, match=r"no concept index.*manage\.py prepare"):
        ConceptIndex.open(tmp_path, version="v1")

from pathlib import Path

import numpy as np
import pytest

from matcher.encoder import OnnxEncoder
from matcher.errors import MissingArtefact
from matcher.link import ConceptIndex
from ontology import Concept

CONCEPTS = (
    Concept("urn:c", "ride horses", "esco", "skill", ""),
    Concept("urn:a", "bookkeeping", "esco", "knowledge", ""),
    Concept("urn:d", "bookkeeper", "esco", "occupation", ""),
    Concept("urn:b", "welding", "esco", "skill", ""),
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
    assert told == [(2, 3), (3, 3)]


def test_the_nearest_concepts_come_best_first(index: ConceptIndex, encoder: OnnxEncoder) -> None:
    (row,) = index.nearest(encoder.encode(("kept the accounts and the books",)), top=2)
    (best, near), (_, far) = row
    assert best == "urn:a"
    assert near > far


def test_more_neighbours_than_concepts_are_all_concepts(index: ConceptIndex, encoder: OnnxEncoder) -> None:
    (row,) = index.nearest(encoder.encode(("welding",)), top=10)
    assert sorted(uri for uri, _ in row) == ["urn:a", "urn:b", "urn:c"]


def test_a_saved_index_is_opened_as_it_was(index: ConceptIndex, tmp_path: Path) -> None:
    index.save(tmp_path / "new")
    opened = ConceptIndex.open(tmp_path / "new", version="v1")
    assert (opened.uris, opened.version) == (index.uris, "v1")
    assert opened.vectors == pytest.approx(index.vectors, abs=1e-3)
    assert opened.vectors.dtype == np.float32


def test_an_index_of_another_version_is_refused_and_says_what_to_do(index: ConceptIndex, tmp_path: Path) -> None:
    index.save(tmp_path)
    with pytest.raises(MissingArtefact, match=r"built for v1, but v2 is in use.*manage\.py prepare"):
        ConceptIndex.open(tmp_path, version="v2")


def test_a_folder_without_an_index_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MissingArtefact, match=r"no concept index.*manage\.py prepare"):
        ConceptIndex.open(tmp_path, version="v1")

"""What the tests of the stages share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from matcher.encoder import OnnxEncoder
from matcher.errors import MissingArtefact
from matcher.link import ConceptIndex, LinkModel
from matcher.prepare import index_version, prepare_index
from ontology import Taxonomy
from ontology.build import Source, build, is_current

ROOT = Path(__file__).parents[1]
SHIPPED = Source(
    esco=ROOT / "fixtures" / "ontology" / "esco",
    onet=ROOT / "fixtures" / "ontology" / "onet",
    languages=("en", "fr"),
)
MODELS = ROOT / "fixtures" / "models"


@pytest.fixture(scope="session")
def ontology_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped ontology: the one prepared in `var/`, or, where that is missing or old, built anew in some 15 s."""
    folder = ROOT / "var" / "ontology"
    if not is_current(SHIPPED, folder):
        folder = tmp_path_factory.mktemp("ontology")
        build(SHIPPED, folder)
    return folder


@pytest.fixture(scope="session")
def taxonomy(ontology_folder: Path) -> Iterator[Taxonomy]:
    with Taxonomy.open(ontology_folder) as taxonomy:
        yield taxonomy


@pytest.fixture(scope="session")
def models() -> Path:
    return MODELS


@pytest.fixture(scope="session")
def encoder(models: Path) -> OnnxEncoder:
    return OnnxEncoder(models / "encoder")


@pytest.fixture(scope="session")
def prepared(
    ontology_folder: Path, taxonomy: Taxonomy, encoder: OnnxEncoder, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A folder with the ontology and its index: `var/`, or, where one of them is old, made anew in about a minute."""
    try:
        version = index_version(taxonomy, encoder, LinkModel.open(MODELS / "linker"))
        ConceptIndex.open(ontology_folder.parent / "index", version=version)
    except MissingArtefact:
        data = tmp_path_factory.mktemp("prepared")
        (data / "ontology").symlink_to(ontology_folder)
        prepare_index(data, MODELS)
        return data
    return ontology_folder.parent

from collections.abc import Iterator
from pathlib import Path

import pytest

from ontology import Taxonomy
from ontology.build import Source, build
from ontology.tests import download

SHIPPED = Path(__file__).parents[2] / "fixtures" / "ontology"


@pytest.fixture(scope="session")
def onet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return download.write(tmp_path_factory.mktemp("onet"), download.onet_tables())


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory, onet: Path) -> Iterator[Taxonomy]:
    """Built from the small download, in English and French."""
    esco = download.write(tmp_path_factory.mktemp("esco-1.9.0"), {**download.tables("en"), **download.tables("fr")})
    folder = tmp_path_factory.mktemp("small")
    build(Source(esco=esco, onet=onet), folder)
    with Taxonomy.open(folder) as taxonomy:
        yield taxonomy


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Taxonomy]:
    """Built from the tables that ship; takes some 15 s."""
    folder = tmp_path_factory.mktemp("shipped")
    build(Source(esco=SHIPPED / "esco", onet=SHIPPED / "onet", languages=("en", "fr")), folder)
    with Taxonomy.open(folder) as taxonomy:
        yield taxonomy

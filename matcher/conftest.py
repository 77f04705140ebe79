"""What the tests of the stages share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ontology import Taxonomy
from ontology.build import Source, build, is_current

ROOT = Path(__file__).parents[1]
SHIPPED = Source(
    esco=ROOT / "fixtures" / "ontology" / "esco",
    onet=ROOT / "fixtures" / "ontology" / "onet",
    languages=("en", "fr"),
)


@pytest.fixture(scope="session")
def taxonomy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Taxonomy]:
    """The shipped ontology: the one prepared in `var/`, or, where that is missing or old, built anew in some 15 s."""
    folder = ROOT / "var" / "ontology"
    if not is_current(SHIPPED, folder):
        folder = tmp_path_factory.mktemp("ontology")
        build(SHIPPED, folder)
    with Taxonomy.open(folder) as taxonomy:
        yield taxonomy

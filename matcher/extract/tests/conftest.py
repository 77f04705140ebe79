from collections.abc import Callable

import pytest

from matcher.extract import extract
from matcher.mask import mask
from matcher.values import Document, Profile
from ontology import Taxonomy

NOW = 2026 * 12 + 5

Understand = Callable[..., Profile]


@pytest.fixture(scope="session")
def understand(taxonomy: Taxonomy) -> Understand:
    """A function from the text of a resume to its profile, as of June 2026."""

    def understand(text: str, language: str = "en") -> Profile:
        doc = Document(name="a.txt", format="txt", text=text, page_starts=(0,), language=language, sha256="")
        return extract(doc, mask(doc, taxonomy=taxonomy), taxonomy=taxonomy, as_of=NOW)

    return understand

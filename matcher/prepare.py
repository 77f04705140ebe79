"""What is computed once on a machine, from the ontology and the encoder: concept vectors and word weights."""

import json
from collections.abc import Callable
from pathlib import Path

from matcher.encoder import OnnxEncoder
from matcher.lexicon import Lexicon, save_lexicons
from matcher.link import ConceptIndex
from ontology import Taxonomy

Progress = Callable[[int, int], None]


def prepare_index(data: Path, models: Path, *, progress: Progress = lambda done, total: None) -> bool:
    """Build `data/index` for the ontology in `data/ontology`, unless it is there; True when it was built.

    :raises MissingArtefact: the encoder is not in `models`.
    """
    folder = data / "index"
    encoder = OnnxEncoder(models / "encoder", threads=0)
    with Taxonomy.open(data / "ontology") as taxonomy:
        version = index_version(taxonomy, encoder)
        if _version_in(folder) == version:
            return False
        concepts = tuple(taxonomy.concepts())
        save_lexicons(
            {
                language: Lexicon.of(
                    (f"{concept.label} {concept.description}" for concept in concepts)
                    if language == "en"
                    else (" ".join(taxonomy.labels(concept.uri, language)) for concept in concepts),
                    language,
                )
                for language in taxonomy.languages
            },
            folder,
        )
        ConceptIndex.build(concepts, encoder, version=version, progress=progress).save(folder)
    return True


def index_version(taxonomy: Taxonomy, encoder: OnnxEncoder) -> str:
    """What an index must have been built from to be used with these two."""
    return f"ontology {taxonomy.version}, {encoder.version}"


def _version_in(folder: Path) -> str | None:
    stored = folder / "concepts.json"
    return str(json.loads(stored.read_text(encoding="utf-8"))["version"]) if stored.is_file() else None

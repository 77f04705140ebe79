"""What is computed once on a machine, from the ontology and the encoder: concept vectors and word weights."""

import json
from collections.abc import Callable
from pathlib import Path

from matcher.encoder import OnnxEncoder
from matcher.lexicon import Lexicon, save_lexicons
from matcher.link import ConceptIndex, LinkModel
from matcher.link.words import LabelWords
from ontology import Taxonomy

Progress = Callable[[int, int], None]


def prepare_index(data: Path, models: Path, *, progress: Progress = lambda done, total: None) -> bool:
    """Build `data/index` for the ontology in `data/ontology`, unless it is there; True when it was built.

    :raises MissingArtefact: the encoder or the linker is not in `models`.
    """
    folder = data / "index"
    encoder = OnnxEncoder(models / "encoder", threads=0)
    linker = LinkModel.open(models / "linker")
    with Taxonomy.open(data / "ontology") as taxonomy:
        version = index_version(taxonomy, encoder, linker)
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
        ConceptIndex.build(
            concepts,
            encoder,
            version=version,
            alternatives=lambda uri: taxonomy.labels(uri)[1:],
            examples=linker.texts,
            words=lambda uris: {
                language: LabelWords.of((_first(taxonomy.labels(uri, language)) for uri in uris), language)
                for language in taxonomy.languages
            },
            progress=progress,
        ).save(folder)
    return True


def index_version(taxonomy: Taxonomy, encoder: OnnxEncoder, linker: LinkModel) -> str:
    """What an index must have been built from to be used with these three."""
    return f"ontology {taxonomy.version}, {encoder.version}, {linker.examples_version}"


def _first(labels: tuple[str, ...]) -> str:
    return labels[0] if labels else ""


def _version_in(folder: Path) -> str | None:
    stored = folder / "concepts.json"
    return str(json.loads(stored.read_text(encoding="utf-8"))["version"]) if stored.is_file() else None

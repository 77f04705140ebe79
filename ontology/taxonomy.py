"""The ontology as the matcher sees it: concepts, their labels, and the walks between them."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import lru_cache, partial
from pathlib import Path
from types import TracebackType
from typing import Self

import pyoxigraph as ox
from oxrdflib import OxigraphStore
from rdflib import Graph
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.query import ResultRow

from ontology import build, terms
from ontology.build import Manifest
from ontology.concept import Concept
from ontology.errors import OntologyError
from ontology.index import LabelIndex

CACHED = 1 << 15
"""Answers kept per kind of question; there are some 28,000 concepts."""

_PREFERRED, _ALTERNATIVE, _HIDDEN = (ox.NamedNode(p) for p in (terms.PREFERRED, terms.ALTERNATIVE, terms.HIDDEN))
_KIND, _DESCRIPTION = ox.NamedNode(terms.KIND), ox.NamedNode(terms.DESCRIPTION)
_PREFIXES = {"skos": terms.SKOS, "esco": terms.ESCO_MODEL, "dct": "http://purl.org/dc/terms/", "onet": terms.ONET}


class Taxonomy(AbstractContextManager["Taxonomy"]):
    """ESCO and O*NET, opened read-only: any number of threads and processes may share one folder.

    A URI that the ontology does not know has no concept, no labels and no neighbours; it is no error. Tuples of URIs
    are without repetition and in a fixed order.
    """

    def __init__(self, store: ox.Store, folder: Path, manifest: Manifest) -> None:
        self.manifest = manifest
        self._store = store
        self._concept = lru_cache(maxsize=CACHED)(partial(_read_concept, store, manifest.languages))
        self._out = lru_cache(maxsize=CACHED)(partial(_read_targets, store))
        self._in = lru_cache(maxsize=CACHED)(partial(_read_sources, store))
        self._index = lru_cache(maxsize=None)(partial(LabelIndex, folder))
        self._graph = lru_cache(maxsize=1)(partial(_rdflib_graph, store))

    @classmethod
    def open(cls, folder: Path) -> Self:
        """The current ontology of `folder`, as `load_esco` leaves it.

        :raises OntologyError: there is none, or it is damaged.
        """
        path, manifest = build.current(folder)
        try:
            store = ox.Store.read_only(str(path / build.STORE))
        except OSError as error:
            raise OntologyError(f"The store in {path} cannot be opened ({error}). Build it again.") from error
        return cls(store, path, manifest)

    def close(self) -> None:
        """Let go of what was read; the files close when nothing refers to the store any more."""
        for cached in (self._concept, self._out, self._in, self._index, self._graph):
            cached.cache_clear()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def version(self) -> str:
        """Digest of the source tables, the languages and the code that built the store; 16 hex digits."""
        return self.manifest.version

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes of the languages that are loaded, English first."""
        return self.manifest.languages

    @property
    def graph(self) -> Graph:
        """The whole store as an rdflib graph, read-only."""
        return self._graph()

    def query(self, sparql: str) -> tuple[ResultRow, ...]:
        """The rows of a SELECT query. Known prefixes: skos, esco (the model), dct, onet.

        :raises OntologyError: the query cannot be understood.
        """
        try:
            rows = self.graph.query(sparql, initNs=_PREFIXES)
            return tuple(row for row in rows if isinstance(row, ResultRow))
        except (SyntaxError, ValueError) as error:
            raise OntologyError(f"The query cannot be understood: {error}") from error

    def concepts(self) -> Iterator[Concept]:
        """Every concept, ordered by URI."""
        found = (quad.subject for quad in self._store.quads_for_pattern(None, _KIND, None, None))
        for uri in sorted(node.value for node in found if isinstance(node, ox.NamedNode)):
            concept = _read_concept(self._store, self.languages, uri)
            if concept is not None:
                yield concept

    def concept(self, uri: str) -> Concept | None:
        """The concept, or None for an unknown URI."""
        return self._concept(uri)

    def find(self, label: str, language: str = "en") -> tuple[Concept, ...]:
        """Concepts with a label of this normal form, in the order that `LabelIndex` tells."""
        found = (self._concept(uri) for uri in self.label_index(language).find(label))
        return tuple(concept for concept in found if concept is not None)

    def label_index(self, language: str) -> LabelIndex:
        """The index of `language`; of the first loaded one where that is not loaded."""
        return self._index(language if language in self.languages else self.languages[0])

    def labels(self, uri: str, language: str = "en") -> tuple[str, ...]:
        """Preferred label first, then alternative and hidden ones, each by alphabet."""
        labels: dict[str, None] = {}
        for predicate in (_PREFERRED, _ALTERNATIVE, _HIDDEN):
            literals = _literals(self._store, uri, predicate)
            labels |= dict.fromkeys(sorted(text for text, tag in literals if tag == language))
        return tuple(labels)

    def broader(self, uri: str, *, depth: int | None = 1) -> tuple[str, ...]:
        """Broader concepts and groups, nearest first, up to `depth` steps away; None for all."""
        return _walk(uri, lambda at: self._out(at, terms.BROADER), depth)

    def narrower(self, uri: str, *, depth: int | None = 1) -> tuple[str, ...]:
        """Narrower concepts, nearest first, up to `depth` steps away; None for all."""
        return _walk(uri, lambda at: self._in(at, terms.BROADER), depth)

    def related(self, uri: str) -> tuple[str, ...]:
        """Skills that ESCO relates to this skill, in either direction."""
        return self._out(uri, terms.RELATED)

    def skills_of(self, occupation_uri: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Essential and optional skills of an occupation; the tools of an O*NET occupation count as optional."""
        return self._out(occupation_uri, terms.ESSENTIAL), self._out(occupation_uri, terms.OPTIONAL)

    def occupations_needing(self, skill_uri: str) -> tuple[str, ...]:
        """Occupations for which the skill or tool is essential, then those for which it is optional."""
        needing = (*self._in(skill_uri, terms.ESSENTIAL), *self._in(skill_uri, terms.OPTIONAL))
        return tuple(dict.fromkeys(uri for uri in needing if "/occupation/" in uri))

    def matches(self, uri: str) -> tuple[str, ...]:
        """Counterparts in the other scheme by the ESCO-O*NET crosswalk: exact, close, narrower, then broader ones."""
        return tuple(dict.fromkeys(match for predicate in terms.MATCHES for match in self._out(uri, predicate)))


def _rdflib_graph(store: ox.Store) -> Graph:
    return Graph(OxigraphStore(store=store), identifier=DATASET_DEFAULT_GRAPH_ID)


def _read_concept(store: ox.Store, languages: tuple[str, ...], uri: str) -> Concept | None:
    kind = [text for text, _ in _literals(store, uri, _KIND)]
    if not kind:
        return None
    labels = {tag: text for text, tag in _literals(store, uri, _PREFERRED)} or {"": uri.rpartition("/")[2]}
    return Concept(
        uri=uri,
        label=next((labels[language] for language in languages if language in labels), labels[min(labels)]),
        scheme="onet" if uri.startswith(terms.ONET) else "esco",
        kind=kind[0],
        description="".join(text for text, _ in _literals(store, uri, _DESCRIPTION)),
    )


def _literals(store: ox.Store, uri: str, predicate: ox.NamedNode) -> list[tuple[str, str]]:
    """Text and language tag."""
    found = (quad.object for quad in _quads(store, uri, predicate, None))
    return [(literal.value, literal.language or "") for literal in found if isinstance(literal, ox.Literal)]


def _read_targets(store: ox.Store, uri: str, predicate: str) -> tuple[str, ...]:
    found = (quad.object for quad in _quads(store, uri, ox.NamedNode(predicate), None))
    return tuple(sorted(node.value for node in found if isinstance(node, ox.NamedNode)))


def _read_sources(store: ox.Store, uri: str, predicate: str) -> tuple[str, ...]:
    found = (quad.subject for quad in _quads(store, None, ox.NamedNode(predicate), uri))
    return tuple(sorted(node.value for node in found if isinstance(node, ox.NamedNode)))


def _quads(store: ox.Store, source: str | None, predicate: ox.NamedNode, target: str | None) -> Iterator[ox.Quad]:
    """What the store says; nothing of a string that is no URI."""
    try:
        ends = [None if end is None else ox.NamedNode(end) for end in (source, target)]
    except ValueError:
        return iter(())
    return store.quads_for_pattern(ends[0], predicate, ends[1], None)


def _walk(start: str, step: Callable[[str], tuple[str, ...]], depth: int | None) -> tuple[str, ...]:
    """Breadth first, without `start`."""
    seen = {start: None}
    front: tuple[str, ...] = (start,)
    while front and (depth is None or depth > 0):
        front = tuple(dict.fromkeys(uri for at in front for uri in step(at) if uri not in seen))
        seen |= dict.fromkeys(front)
        depth = None if depth is None else depth - 1
    return tuple(seen)[1:]

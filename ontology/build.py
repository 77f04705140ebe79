"""Builds the store and the label indexes from tables, beside the ones in use, and swaps them in one step.

A folder of ontologies holds one sub-folder per build, named by its version, and a file `current` with the name of the
one in use. Replacing that file is atomic: a reader sees the old build or the new one, and a build that fails leaves no
trace. The build before the current one is kept, for readers that still have it open.
"""

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import pyoxigraph as ox

from ontology import esco, index, onet, terms
from ontology.concept import Entry, Link
from ontology.errors import OntologyError
from ontology.tables import Tables

CURRENT = "current"
STORE = "store"
MANIFEST = "manifest.json"
_UNFINISHED = "build-"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a build was made of. `version` is a digest of the source tables, the languages and the building code."""

    version: str
    esco: str
    languages: tuple[str, ...]
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Source:
    """`esco` and `onet` are folders or zip files; without `languages` ESCO is read in those it has tables in."""

    esco: Path
    onet: Path
    languages: tuple[str, ...] = ()

    def version(self) -> str:
        """16 hex digits; the version that `build` would give, without reading the tables.

        :raises OntologyError: a table is missing.
        """
        with Tables(self.esco) as esco_tables, Tables(self.onet) as onet_tables:
            parts = (esco.digest(esco_tables), onet.digest(onet_tables), ",".join(self.languages), _code())
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def build(source: Source, folder: Path, *, progress: Callable[[str], None] = lambda step: None) -> Manifest:
    """Build the ontology of `source` and make it the current one of `folder`.

    :raises OntologyError: a table is damaged; what was current before still is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    version = source.version()
    with tempfile.TemporaryDirectory(prefix=_UNFINISHED, dir=folder) as temporary:
        fresh = Path(temporary)
        manifest = _write(source, fresh, version, progress)
        target = folder / version
        if not (target / MANIFEST).is_file():
            shutil.rmtree(target, ignore_errors=True)
            fresh.chmod(0o755)
            fresh.rename(target)
            fresh.mkdir()
    previous = _current_name(folder)
    pointer = folder / f"{CURRENT}.{os.getpid()}"
    pointer.write_text(version + "\n", encoding="utf-8")
    pointer.replace(folder / CURRENT)
    _remove_all_but(folder, {version, previous})
    return manifest


def current(folder: Path) -> tuple[Path, Manifest]:
    """The build in use and what it was made of.

    :raises OntologyError: there is none.
    """
    name = _current_name(folder)
    if not name:
        raise OntologyError(f"No ontology in {folder}. Run `python manage.py load_esco --shipped`.")
    try:
        stored = json.loads((folder / name / MANIFEST).read_text(encoding="utf-8"))
        manifest = Manifest(stored["version"], stored["esco"], tuple(stored["languages"]), stored["counts"])
    except (OSError, ValueError, KeyError) as error:
        raise OntologyError(
            f"The ontology in {folder} is damaged ({error}). Run `python manage.py load_esco --shipped`."
        ) from error
    return folder / name, manifest


def is_current(source: Source, folder: Path) -> bool:
    """Whether building `source` would give what `folder` already has."""
    try:
        return current(folder)[1].version == source.version()
    except OntologyError:
        return False


def _write(source: Source, fresh: Path, version: str, progress: Callable[[str], None]) -> Manifest:
    progress(f"Reading ESCO from {source.esco.name}")
    with Tables(source.esco) as tables:
        taxonomy = esco.read(tables, languages=source.languages)
    progress("Reading the occupations and tools of O*NET")
    with Tables(source.onet) as tables:
        second = onet.read(tables, esco_entries=taxonomy.entries)
    entries = (*taxonomy.entries, *second.entries)
    links = (*taxonomy.links, *second.links)
    progress(f"Writing {len(entries):,} concepts and {len(links):,} links")
    triples = _store(fresh / STORE, entries, links, taxonomy)
    counts = {**Counter(f"{entry.scheme} {entry.kind}" for entry in entries), "links": len(links), "triples": triples}
    for language in taxonomy.languages:
        progress(f"Indexing the labels in {language}")
        counts[f"labels {language}"] = index.build(fresh, entries, language)
    manifest = Manifest(version, taxonomy.version or "unknown", taxonomy.languages, counts)
    (fresh / MANIFEST).write_text(json.dumps(asdict(manifest), indent=1, sort_keys=True), encoding="utf-8")
    return manifest


def _store(path: Path, entries: Collection[Entry], links: Collection[Link], taxonomy: esco.Esco) -> int:
    store = ox.Store(str(path))
    store.bulk_extend(ox.Quad(*triple) for triple in _triples(entries, links, taxonomy))
    store.optimize()
    store.flush()
    return len(store)


def _triples(
    entries: Collection[Entry], links: Collection[Link], taxonomy: esco.Esco
) -> Iterator[tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]]:
    named = {uri: ox.NamedNode(uri) for uri in (*terms.LABEL_PREDICATES.values(), terms.KIND, terms.DESCRIPTION)}
    type_of, concept, scheme_type = (ox.NamedNode(uri) for uri in (terms.TYPE, terms.CONCEPT, terms.CONCEPT_SCHEME))
    notation, in_scheme, related = (ox.NamedNode(uri) for uri in (terms.NOTATION, terms.IN_SCHEME, terms.RELATED))
    for entry in entries:
        node = ox.NamedNode(entry.uri)
        yield node, type_of, concept
        yield node, named[terms.KIND], ox.Literal(entry.kind)
        for label in entry.labels:
            predicate = named[terms.LABEL_PREDICATES[label.role]]
            yield node, predicate, ox.Literal(label.text, language=label.language)
        if entry.description:
            yield node, named[terms.DESCRIPTION], ox.Literal(entry.description, language=entry.language)
        if entry.code:
            yield node, notation, ox.Literal(entry.code)
        for scheme in entry.in_schemes:
            yield node, in_scheme, ox.NamedNode(scheme)
    for uri, label in taxonomy.schemes:
        yield ox.NamedNode(uri), type_of, scheme_type
        yield ox.NamedNode(uri), named[terms.PREFERRED], ox.Literal(label.text, language=label.language)
    occupations = {entry.uri for entry in entries if entry.kind == "occupation"}
    predicates = {link.predicate: ox.NamedNode(link.predicate) for link in links}
    for link in links:
        source, target = ox.NamedNode(link.source), ox.NamedNode(link.target)
        yield source, predicates[link.predicate], target
        if link.predicate in (terms.ESSENTIAL, terms.OPTIONAL) and link.source not in occupations:
            yield source, related, target
            yield target, related, source


def _code() -> str:
    """sha256 over the modules that build, so that a change in them makes a new version."""
    total = hashlib.sha256()
    for module in sorted(Path(__file__).parent.glob("*.py")):
        if module.name in ("__init__.py", "taxonomy.py"):  # they only read
            continue
        total.update(module.name.encode() + b"\0" + module.read_bytes())
    return total.hexdigest()


def _current_name(folder: Path) -> str:
    try:
        return (folder / CURRENT).read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _remove_all_but(folder: Path, kept: Collection[str]) -> None:
    """Unfinished builds go too once they are a day old: before, another process may be at work on them."""
    for child in folder.iterdir():
        at_work = child.name.startswith(_UNFINISHED) and time.time() - child.stat().st_mtime < 86_400
        if child.is_dir() and child.name not in kept and not at_work:
            shutil.rmtree(child, ignore_errors=True)

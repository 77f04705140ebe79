"""Reads an ESCO download: the CSV tables of the portal, of any version and language, plain or compressed with xz.

A table is found by its name: `skills_fr.csv` is French, `broaderRelationsSkillPillar.csv` of no language. Several
languages in one folder are read together. `labels_multilingual.tsv` is a table of our own: labels in more languages.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ontology import terms
from ontology.concept import Entry, Label, Link, Role
from ontology.errors import OntologyError
from ontology.tables import Row, Tables

_NAME = re.compile(r"(?P<table>[A-Za-z]+?)(?:_(?P<language>[a-z]{2}))?\.csv(?:\.xz)?")
_MULTILINGUAL = re.compile(r"labels_multilingual\.tsv(?:\.xz)?")
_VERSION = re.compile(r"(?<![\d.])v?(\d+\.\d+(?:\.\d+)?)(?![\d.])")

LABELLED = ("skills", "occupations", "skillGroups", "ISCOGroups")
RELATIONS = (
    "broaderRelationsSkillPillar",
    "broaderRelationsOccPillar",
    "occupationSkillRelations",
    "skillSkillRelations",
)
_REQUIRED_COLUMNS = {
    "skills": ("conceptUri", "skillType", "preferredLabel", "altLabels", "description", "inScheme"),
    "occupations": ("conceptUri", "preferredLabel", "altLabels", "description"),
    "skillGroups": ("conceptUri", "preferredLabel", "altLabels", "description"),
    "ISCOGroups": ("conceptUri", "code", "preferredLabel", "altLabels", "description"),
    "conceptSchemes": ("conceptSchemeUri", "preferredLabel"),
    "broaderRelationsSkillPillar": ("conceptUri", "broaderUri"),
    "broaderRelationsOccPillar": ("conceptUri", "broaderUri"),
    "occupationSkillRelations": ("occupationUri", "relationType", "skillUri"),
    "skillSkillRelations": ("originalSkillUri", "relationType", "relatedSkillUri"),
}
_ROLE_COLUMNS: tuple[tuple[str, Role], ...] = (("altLabels", "alternative"), ("hiddenLabels", "hidden"))
_ROLE_NAMES: dict[str, Role] = {"pref": "preferred", "alt": "alternative", "hidden": "hidden"}
_RELATION_TYPES = {"essential": terms.ESSENTIAL, "optional": terms.OPTIONAL}
_ATTITUDE_CODES = ("A", "T3.3", "T3.4")
"""Skill groups of attitudes: "attitudes and values" up to ESCO 1.1, then parts of "self-management skills"."""


@dataclass(frozen=True, slots=True)
class Esco:
    """What a download holds. `version` is "" where neither its name nor a file VERSION tells it."""

    version: str
    languages: tuple[str, ...]
    entries: tuple[Entry, ...]
    links: tuple[Link, ...]
    schemes: tuple[tuple[str, Label], ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """Names of tables by table and language; "" stands for a table without language in its name."""

    names: dict[str, dict[str, str]]
    multilingual: str

    def any_language(self, table: str) -> str:
        """The table in whatever language: its relations are the same in all of them."""
        by_language = self.names[table]
        return by_language.get("") or by_language.get("en") or by_language[min(by_language)]

    @property
    def languages(self) -> tuple[str, ...]:
        """English first, then by code. A skills table without a language in its name is English."""
        codes = {code or "en" for code in self.names["skills"]}
        return tuple(sorted(codes, key=lambda code: (code != "en", code)))

    def used(self) -> list[str]:
        used = [name for by_language in self.names.values() for name in by_language.values()]
        return [*used, self.multilingual] if self.multilingual else used


def digest(tables: Tables) -> str:
    """sha256 over the tables that `read` would read.

    :raises OntologyError: a table is missing.
    """
    return tables.digest(_find(tables).used())


def read(tables: Tables, *, languages: Collection[str] = ()) -> Esco:
    """All concepts and relations; labels in `languages`, or without them in those that have tables of their own.

    The main language, English where it is there, is always read: it gives kinds, descriptions and codes.

    :raises OntologyError: a table or a wanted language is missing, or a row is damaged.
    """
    found = _find(tables)
    main = found.languages[0]
    wanted = tuple(languages) or found.languages
    entries: dict[str, Entry] = {}
    for table in LABELLED:
        for uri, entry in _entries(tables, found, table, main):
            if uri in entries:
                raise OntologyError(f"{uri} stands in two tables.", file=found.names[table].get(main) or table)
            entries[uri] = entry
    links = tuple(dict.fromkeys(_links(tables, found, entries)))
    more: dict[str, list[Label]] = {}
    loaded = {main}
    for language in found.languages[1:]:
        if language in wanted:
            loaded.add(language)
            for table in LABELLED:
                for uri, entry in _entries(tables, found, table, language):
                    more.setdefault(uri, []).extend(entry.labels)
    for uri, label in _multilingual(tables, found, set(wanted) - loaded):
        loaded.add(label.language)
        more.setdefault(uri, []).append(label)
    if absent := sorted(set(wanted) - loaded):
        raise OntologyError(
            f"No labels in {', '.join(absent)}. It has tables in {', '.join(found.languages)}.", file=tables.path.name
        )
    attitudes = _members(links, entries, _ATTITUDE_CODES)
    return Esco(
        version=_version(tables),
        languages=tuple(sorted(loaded, key=lambda code: (code != "en", code))),
        entries=tuple(_completed(entry, more.get(uri, ()), attitudes) for uri, entry in entries.items()),
        links=links,
        schemes=tuple(_schemes(tables, found, main)),
    )


def _find(tables: Tables) -> _Found:
    names: dict[str, dict[str, str]] = {}
    multilingual = ""
    for name in sorted(tables.names):
        if _MULTILINGUAL.fullmatch(name):
            multilingual = name
        elif (parts := _NAME.fullmatch(name)) and parts["table"] in _REQUIRED_COLUMNS:
            by_language = names.setdefault(parts["table"], {})
            language = parts["language"] or ""
            if language in by_language:
                raise OntologyError(f"{by_language[language]} and {name} are the same table.", file=tables.path.name)
            by_language[language] = name
    missing = [table for table in (*LABELLED, *RELATIONS) if table not in names]
    if missing:
        raise OntologyError(
            f"is no complete ESCO download: {', '.join(f'{table}_*.csv' for table in missing)} not found. "
            "Download “ESCO dataset, classification, csv” from the ESCO portal.",
            file=tables.path.name,
        )
    return _Found(names, multilingual)


def _version(tables: Tables) -> str:
    """From a file VERSION in the folder, else from the names of the file or folder, the nearest one first."""
    stated = tables.path / "VERSION"
    if stated.is_file():
        return stated.read_text(encoding="utf-8").strip()
    inner = [part for place in list(tables.names.values())[:1] for part in reversed(Path(place).parts[:-1])]
    for name in (*inner, tables.path.name):
        if version := _VERSION.search(name):
            return version[1]
    return ""


def _name_in(tables: Tables, found: _Found, table: str, language: str) -> str:
    by_language = found.names[table]
    name = by_language.get(language) or (by_language.get("") if language == "en" else None)
    if name is None:
        raise OntologyError(f"{table}_{language}.csv not found, but skills_{language}.csv.", file=tables.path.name)
    return name


def _entries(tables: Tables, found: _Found, table: str, language: str) -> Iterator[tuple[str, Entry]]:
    name = _name_in(tables, found, table, language)
    seen = set()
    for row in tables.rows(name, _REQUIRED_COLUMNS[table]):
        uri = row.uri("conceptUri")
        if uri in seen:
            raise row.error(f"{uri} stands in the table twice.")
        seen.add(uri)
        preferred = " ".join(row["preferredLabel"].split())
        if not preferred and language == "en":
            raise row.error(f"{uri} has no preferred label.")
        labels = [Label(preferred, language, "preferred")] if preferred else []
        labels += [Label(text, language, role) for column, role in _ROLE_COLUMNS for text in row.lines(column)]
        yield (
            uri,
            Entry(
                uri=uri,
                scheme="esco",
                kind=_kind(table, row),
                labels=tuple(labels),
                description=row["description"],
                language=language,
                code=row.get("code"),
                in_schemes=tuple(scheme for scheme in re.split(r"[,\s]+", row.get("inScheme")) if scheme),
            ),
        )


def _kind(table: str, row: Row) -> str:
    match table:
        case "skills" if "/skill-language-groups" in row["inScheme"]:
            return "language"
        case "skills":
            return "knowledge" if row["skillType"] == "knowledge" else "skill"
        case "occupations":
            return "occupation"
        case "skillGroups":
            return "skill group"
        case _:
            return "isco group"


def _links(tables: Tables, found: _Found, entries: Collection[str]) -> Iterator[Link]:
    for table in ("broaderRelationsSkillPillar", "broaderRelationsOccPillar"):
        for row, source, target in _pairs(tables, found, table, entries, ("conceptUri", "broaderUri")):
            if source == target:
                raise row.error(f"{source} is broader than itself.")
            yield Link(source, terms.BROADER, target)
    for table, columns in (
        ("occupationSkillRelations", ("occupationUri", "skillUri")),
        ("skillSkillRelations", ("originalSkillUri", "relatedSkillUri")),
    ):
        for row, source, target in _pairs(tables, found, table, entries, columns):
            if row["relationType"] not in _RELATION_TYPES:
                raise row.error(f"“{row['relationType']}” is no relation type; known: essential, optional.")
            yield Link(source, _RELATION_TYPES[row["relationType"]], target)


def _pairs(
    tables: Tables, found: _Found, table: str, known: Collection[str], columns: tuple[str, str]
) -> Iterator[tuple[Row, str, str]]:
    for row in tables.rows(found.any_language(table), _REQUIRED_COLUMNS[table]):
        source, target = row.uri(columns[0]), row.uri(columns[1])
        for uri in (source, target):
            if uri not in known:
                raise row.error(f"{uri} is in none of the tables of concepts: the download is not of one piece.")
        yield row, source, target


def _multilingual(tables: Tables, found: _Found, languages: Collection[str]) -> Iterator[tuple[str, Label]]:
    if not found.multilingual or not languages:
        return
    for row in tables.rows(found.multilingual, ("conceptUri", "lang", "kind", "label")):
        if row["lang"] in languages and row["label"]:
            if row["kind"] not in _ROLE_NAMES:
                raise row.error(f"“{row['kind']}” is no kind of label; known: {', '.join(_ROLE_NAMES)}.")
            yield row.uri("conceptUri"), Label(row["label"], row["lang"], _ROLE_NAMES[row["kind"]])


def _schemes(tables: Tables, found: _Found, language: str) -> Iterator[tuple[str, Label]]:
    if "conceptSchemes" in found.names:
        name = _name_in(tables, found, "conceptSchemes", language)
        for row in tables.rows(name, _REQUIRED_COLUMNS["conceptSchemes"]):
            if row["preferredLabel"]:
                yield row.uri("conceptSchemeUri"), Label(row["preferredLabel"], language, "preferred")


def _members(links: Sequence[Link], entries: Mapping[str, Entry], codes: tuple[str, ...]) -> frozenset[str]:
    """What stands directly in the skill groups whose code begins with one of `codes`."""
    groups = {uri for uri, entry in entries.items() if entry.kind == "skill group" and entry.code.startswith(codes)}
    return frozenset(link.source for link in links if link.predicate == terms.BROADER and link.target in groups)


def _completed(entry: Entry, more: Sequence[Label], attitudes: Collection[str]) -> Entry:
    if not more and not (entry.kind == "skill" and entry.uri in attitudes):
        return entry
    return Entry(
        uri=entry.uri,
        scheme=entry.scheme,
        kind="attitude" if entry.kind == "skill" and entry.uri in attitudes else entry.kind,
        labels=entry.labels + tuple(more),
        description=entry.description,
        language=entry.language,
        code=entry.code,
        in_schemes=entry.in_schemes,
    )

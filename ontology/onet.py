"""Reads the tables of O*NET: occupations with their titles, the tools they use, and the crosswalk to ESCO.

O*NET has no URIs; ours are https://candor.example/onet/{tool,software,occupation}/…, made of its names and codes.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from ontology import terms
from ontology.concept import Entry, Label, Link
from ontology.errors import OntologyError
from ontology.ordinary import Ordinary
from ontology.tables import Row, Tables
from ontology.tool_names import Tool, acronym_forms, short_names

_COLUMNS: dict[str, tuple[str, ...]] = {
    "occupation-data": ("O*NET-SOC Code", "Title", "Description"),
    "alternate-titles": ("O*NET-SOC Code", "Alternate Title", "Short Title"),
    "technology-skills": ("O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology"),
    "crosswalk": ("O*NET Id", "ESCO or ISCO URI", "Type of Match"),
}
_WEB = "Web platform development software"
_MATCHES = {
    "exactMatch": (terms.EXACT_MATCH, terms.EXACT_MATCH),
    "exactISCO": (terms.EXACT_MATCH, terms.EXACT_MATCH),
    "closeMatch": (terms.CLOSE_MATCH, terms.CLOSE_MATCH),
    "broadMatch": (terms.NARROW_MATCH, terms.BROAD_MATCH),
    "narrowMatch": (terms.BROAD_MATCH, terms.NARROW_MATCH),
}
"""Predicate from O*NET to ESCO and back. The crosswalk calls a match broad where the O*NET side is the broader one
("Industrial Production Managers" to "leather goods production manager"); SKOS names the other side."""


@dataclass(frozen=True, slots=True)
class Onet:
    """`withdrawn` counts the targets of the crosswalk that the loaded ESCO does not have (it was made for 1.1.0)."""

    entries: tuple[Entry, ...]
    links: tuple[Link, ...]
    withdrawn: int


def digest(tables: Tables) -> str:
    """sha256 over the tables that `read` would read."""
    return tables.digest([_name(tables, table) for table in _COLUMNS])


def read(tables: Tables, *, esco_entries: Sequence[Entry], version: str = "") -> Onet:
    """All occupations and tools; the crosswalk as far as `esco_entries` have its targets.

    :raises OntologyError: a table is missing, or a row is damaged or names an unknown occupation.
    """
    occupations = _occupations(tables)
    ordinary = Ordinary.of([*esco_entries, *occupations.values()], "en")
    tools, groups, uses = _technology(tables, occupations, ordinary)
    crosswalk, withdrawn = _crosswalk(tables, occupations, {entry.uri for entry in esco_entries})
    return Onet((*occupations.values(), *tools, *groups), (*uses, *crosswalk), withdrawn)


def occupation_uri(code: str) -> str:
    return f"{terms.ONET}occupation/{code}"


def tool_uri(name: str) -> str:
    """ "https://candor.example/onet/tool/C%2B%2B" for "C++"."""
    return f"{terms.ONET}tool/{quote(name.replace(' ', '_'), safe='')}"


def _name(tables: Tables, table: str) -> str:
    for name in sorted(tables.names):
        if name.startswith(table):
            return name
    raise OntologyError(f"the O*NET table {table} is missing.", file=tables.path.name)


def _rows(tables: Tables, table: str) -> Iterator[Row]:
    return tables.rows(_name(tables, table), _COLUMNS[table], header_contains=_COLUMNS[table][0])


def _occupations(tables: Tables) -> dict[str, Entry]:
    """By code."""
    titles: defaultdict[str, list[str]] = defaultdict(list)
    for row in _rows(tables, "alternate-titles"):
        titles[row["O*NET-SOC Code"]] += [row["Alternate Title"], row["Short Title"]]
    occupations = {}
    for row in _rows(tables, "occupation-data"):
        code = row["O*NET-SOC Code"]
        alternatives = dict.fromkeys(title for title in titles[code] if title not in ("", "n/a", row["Title"]))
        occupations[code] = Entry(
            uri=occupation_uri(code),
            scheme="onet",
            kind="occupation",
            labels=(
                Label(row["Title"], "en", "preferred"),
                *(Label(title, "en", "alternative") for title in alternatives),
            ),
            description=row["Description"],
            code=code,
            in_schemes=(terms.ONET + "occupations",),
        )
    return occupations


def _technology(
    tables: Tables, occupations: Collection[str], ordinary: Ordinary
) -> tuple[list[Entry], list[Entry], list[Link]]:
    hot: dict[str, bool] = {}
    categories: defaultdict[str, dict[str, None]] = defaultdict(dict)
    commodities: dict[str, str] = {}
    links: dict[Link, None] = {}
    for row in _rows(tables, "technology-skills"):
        name, code, commodity = row["Example"], row["O*NET-SOC Code"], row["Commodity Code"]
        if code not in occupations:
            raise row.error(f"{code} is not in the table of occupations.")
        if not name or not commodity:
            raise row.error("a tool without name or category.")
        hot[name] = hot.get(name, False) or row["Hot Technology"] == "Y"
        categories[name][commodity] = None
        commodities[commodity] = row["Commodity Title"]
        links[Link(occupation_uri(code), terms.OPTIONAL, tool_uri(name))] = None
        links[Link(tool_uri(name), terms.BROADER, _group_uri(commodity))] = None
    web = {code for code, title in commodities.items() if title == _WEB}
    known = [Tool(name, well_known, not web.isdisjoint(categories[name])) for name, well_known in hot.items()]
    short = short_names(known, commodities.values(), ordinary)
    tools = [
        Entry(
            uri=tool_uri(tool.name),
            scheme="onet",
            kind="tool",
            labels=(
                Label(tool.name, "en", "preferred", tool.well_known),
                *(Label(text, "en", "derived", tool.well_known) for text in short.get(tool.name, ())),
            ),
            in_schemes=(terms.ONET + "tools",),
        )
        for tool in known
    ]
    groups = [
        Entry(
            uri=_group_uri(code),
            scheme="onet",
            kind="tool group",
            labels=(
                Label(title, "en", "preferred"),
                *(Label(text, "en", "derived", well_known=True) for text in acronym_forms(title)),
            ),
            code=code,
            in_schemes=(terms.ONET + "tools",),
        )
        for code, title in commodities.items()
    ]
    return tools, groups, list(links)


def _group_uri(commodity: str) -> str:
    return f"{terms.ONET}software/{commodity}"


def _crosswalk(tables: Tables, occupations: Collection[str], known: Collection[str]) -> tuple[list[Link], int]:
    links: dict[Link, None] = {}
    withdrawn = set()
    for row in _rows(tables, "crosswalk"):
        code, target = row["O*NET Id"], row.uri("ESCO or ISCO URI")
        if code not in occupations:
            raise row.error(f"{code} is not in the table of occupations.")
        if row["Type of Match"] not in _MATCHES:
            raise row.error(f"“{row['Type of Match']}” is no type of match; known: {', '.join(_MATCHES)}.")
        if target not in known:
            withdrawn.add(target)
            continue
        there, back = _MATCHES[row["Type of Match"]]
        links[Link(occupation_uri(code), there, target)] = None
        links[Link(target, back, occupation_uri(code))] = None
    return list(links), len(withdrawn)

"""The names by which people call a tool, from its full name in O*NET, by rule.

"Microsoft Excel" is called "Excel", "Salesforce software" "Salesforce", "Structured query language SQL" either half of
it. A short name is given only where it points to one tool and is not an ordinary word.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from ontology.ordinary import Ordinary
from ontology.words import normalise, words

ORDINARY_NAME = 17.0
"""Occurrences per million from which a word counts as ordinary in a name: "Word" and "Access" are, "Outlook" is not."""

_ACRONYM = re.compile(r"[A-Z][A-Z0-9/]+")
_COINED = re.compile(r"[^\W_]*(?:[a-z][A-Z]|[A-Za-z]\d)[^\W_]*")
_EDITIONS = frozenset({"Pro", "IDE", "CI", "ORM", "Enterprise", "Database", "Framework", "Statistics"})
_ALIASES = {"Microsoft": "MS"}
_MIN_PRODUCTS = 2
"""A first word that this many names share is a vendor; an ordinary word ("Apple") is one from `_MANY_PRODUCTS`."""
_MANY_PRODUCTS = 10


@dataclass(frozen=True, slots=True)
class Tool:
    """A name in O*NET; `well_known` for a hot technology, found in many job postings; `web` for web development."""

    name: str
    well_known: bool
    web: bool = False


def short_names(tools: Collection[Tool], groups: Collection[str], ordinary: Ordinary) -> dict[str, tuple[str, ...]]:
    """Short names of each tool that has any, by its full name; `groups` are the names of kinds of software."""
    vendors = _vendors([tool.name for tool in tools], ordinary)
    products = Counter(tool.name.split()[0] for tool in tools)
    proposed = {tool.name: dict.fromkeys(_proposals(tool, vendors, products, ordinary)) for tool in tools}
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for group in groups:
        for name in (group, *acronym_forms(group)):
            owners[normalise(name)].add(group)
    for tool in tools:
        owners[normalise(tool.name)].add(tool.name)
    known = {tool.name for tool in tools if tool.well_known}
    for full, names in proposed.items():
        for key in {normalise(name) for name in names}:
            owners[key].add(full)
    taken = {normalise(tool.name): tool.name for tool in tools}
    given = {}
    for full, names in proposed.items():
        kept = tuple(name for name in names if _points_to(normalise(name), full, owners, known, taken))
        if kept:
            given[full] = kept
    return given


def acronym_forms(name: str) -> tuple[str, ...]:
    """ "Customer relationship management CRM software" without the acronym, without its words, the acronym alone."""
    parts = name.split()
    for at, part in enumerate(parts):
        before = parts[:at]
        if at >= 2 and _ACRONYM.fullmatch(part) and _abbreviates(part, before):
            after = parts[at + 1 :]
            forms = [" ".join(before + after), " ".join([part, *after])]
            if after in (["software"], ["Suite"]):
                forms += [" ".join(before), part]
            return tuple(dict.fromkeys(forms))
    return ()


def _points_to(
    key: str, full: str, owners: Mapping[str, set[str]], known: Collection[str], taken: Mapping[str, str]
) -> bool:
    """Only one tool is called so, or only one that people know."""
    if not key or taken.get(key, full) != full:
        return False
    others = owners[key] - {full}
    return not others or (full in known and not any(other in known or other not in taken.values() for other in others))


def _vendors(names: Collection[str], ordinary: Ordinary) -> tuple[tuple[str, ...], ...]:
    """First words that names share, extended where most names that begin so go on alike ("Dassault Systemes")."""
    split = [tuple(name.removeprefix("The ").split()) for name in names]
    firsts = Counter(parts[0] for parts in split if len(parts) > 1)
    vendors = []
    for first, count in firsts.items():
        needed = _MANY_PRODUCTS if _is_ordinary(first, ordinary) else _MIN_PRODUCTS
        if count < needed or not first[0].isupper():
            continue
        vendor: tuple[str, ...] = (first,)
        while True:
            longer = Counter(p[: len(vendor) + 1] for p in split if p[: len(vendor)] == vendor and len(p) > len(vendor))
            best, best_count = max(longer.items(), key=lambda item: (item[1], item[0]))
            if best_count < _MIN_PRODUCTS or best_count < 0.6 * sum(longer.values()) or len(best) > 2:
                break
            vendor = best
        vendors.append(vendor)
    return tuple(sorted(vendors, key=lambda vendor: (-len(vendor), vendor)))


def _proposals(
    tool: Tool, vendors: Collection[tuple[str, ...]], products: Mapping[str, int], ordinary: Ordinary
) -> Iterator[str]:
    name = tool.name.removeprefix("The ")
    if name != tool.name and (tool.well_known or _COINED.search(name)):
        yield name
    bare = _without_software(name, ordinary)
    if bare != name and (tool.well_known or _COINED.search(bare)):
        yield bare
    forms = acronym_forms(name)
    if tool.well_known:
        yield from forms
    elif forms:
        yield from (form for form in forms if " " in form)
    vendor = next((v for v in vendors if tuple(bare.split()[: len(v)]) == v), ())
    rest = " ".join(bare.split()[len(vendor) :])
    if vendor and rest and (not rest[0].islower() or _COINED.match(rest)):
        if vendor[0] in _ALIASES:
            yield f"{_ALIASES[vendor[0]]} {rest}"
        yield from _as_name(rest, tool, ordinary)
        if tool.well_known:
            for form in acronym_forms(rest):
                yield from _as_name(form, tool, ordinary)
    if tool.well_known and name.endswith(".js"):
        yield from _as_name(name.removesuffix(".js"), tool, ordinary)
    elif tool.well_known and tool.web:
        yield from (f"{form}.js" for form in (bare, rest) if form.isalpha())
    if tool.well_known and bare.rpartition(" ")[2] in _EDITIONS:
        for form in (bare, rest):
            without_edition = form.rpartition(" ")[0]
            if products.get(without_edition, 0) < _MANY_PRODUCTS:
                yield from _as_name(without_edition, tool, ordinary)


def _as_name(rest: str, tool: Tool, ordinary: Ordinary) -> Iterator[str]:
    """What remains without the vendor, where it can stand alone."""
    parts = rest.split()
    if len(parts) == 1:
        if rest.isalpha() and rest.isupper() and len(rest) <= 3:
            return
        if (tool.well_known and not _is_ordinary(rest, ordinary)) or (len(rest) >= 4 and _COINED.fullmatch(rest)):
            yield rest
    elif tool.well_known and parts and not all(_is_ordinary(part, ordinary) or part.islower() for part in parts):
        yield rest


def _without_software(name: str, ordinary: Ordinary) -> str:
    """ "Salesforce" for "Salesforce software", but "Shipping software" as it is: that is no name."""
    bare = name.removesuffix(" software")
    parts = bare.split()
    is_name = all(not part.islower() for part in parts) and not all(_is_ordinary(part, ordinary) for part in parts)
    return bare if bare != name and is_name else name


def _is_ordinary(word: str, ordinary: Ordinary) -> bool:
    return any(ordinary.is_function_word(w) or ordinary.per_million(w) >= ORDINARY_NAME for w in words(word)) or (
        not words(word)
    )


def _abbreviates(acronym: str, before: list[str]) -> bool:
    """Whether the letters of `acronym` occur in this order in the words before it ("XML" in "Extensible markup…")."""
    letters = iter("".join(before).lower())
    return all(letter in letters for letter in acronym.lower() if letter.isalpha())

"""The values that the ontology is made of, before and after it is stored."""

from dataclasses import dataclass
from typing import Literal

Scheme = Literal["esco", "onet"]
Role = Literal["preferred", "alternative", "hidden", "derived"]

OCCUPATION_KINDS = frozenset({"occupation", "isco group"})
GROUP_KINDS = frozenset({"skill group", "isco group", "tool group"})


@dataclass(frozen=True, slots=True)
class Concept:
    """An entry of ESCO or O*NET. `label` is its preferred label, English where there is one.

    Where a translation lacks it, the label is the last part of the URI.

    `kind` is "skill", "knowledge", "language", "attitude", "occupation", "skill group" or "isco group" in ESCO,
    and "tool", "tool group" or "occupation" in O*NET.
    """

    uri: str
    label: str
    scheme: Scheme
    kind: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A name of a concept. "derived" labels follow from the others by rule and are not part of the source.

    `well_known` marks the names of tools that O*NET finds in many job postings ("hot technology").
    """

    text: str
    language: str
    role: Role
    well_known: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A concept as read from the tables, with every label; `description` is in `language`."""

    uri: str
    scheme: Scheme
    kind: str
    labels: tuple[Label, ...]
    description: str = ""
    language: str = "en"
    code: str = ""
    in_schemes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """`source predicate target`, all URIs."""

    source: str
    predicate: str
    target: str

"""Advertisements whose requirements are marked in the text: `[[must skill|…]]`, `[[nice language|…]]`."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from matcher.values import Document, Kind, Requirement

_MARK = re.compile(r"\[\[(must|nice) (\w+)\|(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Advert:
    """An advertisement and the requirements it states, whose offsets point into `doc.text`."""

    doc: Document
    labels: tuple[Requirement, ...]


def adverts(folder: Path) -> tuple[Advert, ...]:
    """Every marked advertisement (`*.txt`) of `folder`, by name; the name begins with the language."""
    return tuple(_advert(path) for path in sorted(folder.glob("*.txt")))


def _advert(path: Path) -> Advert:
    marked = path.read_text(encoding="utf-8")
    text, labels, last = "", [], 0
    for number, found in enumerate(_MARK.finditer(marked), start=1):
        text += marked[last : found.start()]
        labels.append(
            Requirement(
                id=f"r{number}",
                text=" ".join(found[3].split()),
                kind=cast(Kind, found[2]),
                must=found[1] == "must",
                start=len(text),
                end=len(text) + len(found[3]),
            )
        )
        text += found[3]
        last = found.end()
    text += marked[last:]
    doc = Document(path.name, "txt", text, page_starts=(0,), language=path.name[:2], sha256="")
    return Advert(doc, tuple(labels))

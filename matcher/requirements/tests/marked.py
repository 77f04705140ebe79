"""Invented advertisements whose requirements are marked in the text: `[[must skill|…]]`, `[[nice language|…]]`."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from matcher.values import Document, Kind, Requirement

FOLDER = Path(__file__).parent / "adverts"
_MARK = re.compile(r"\[\[(must|nice) (\w+)\|(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Advert:
    doc: Document
    labels: tuple[Requirement, ...]


def document(text: str, *, language: str = "en", name: str = "job.txt") -> Document:
    return Document(
        name=name,
        format="txt",
        text=text,
        page_starts=(0,),
        language=language,
        sha256="",
    )


def adverts() -> tuple[Advert, ...]:
    """Every marked advertisement, by name; the name begins with the language."""
    return tuple(_advert(path) for path in sorted(FOLDER.glob("*.txt")))


def _advert(path: Path) -> Advert:
    marked = path.read_text(encoding="utf-8")
    labels = tuple(
        Requirement(
            id=f"r{number}",
            text=found[3],
            kind=cast(Kind, found[2]),
            must=found[1] == "must",
        )
        for number, found in enumerate(_MARK.finditer(marked), start=1)
    )
    return Advert(
        document(_MARK.sub(r"\3", marked), language=path.stem[:2], name=path.name),
        labels,
    )

"""Files and texts that people hand in become documents."""

from functools import lru_cache
from pathlib import PurePath

from matcher.read import Reader
from matcher.values import Document, HiddenText
from webapp import models


@lru_cache(maxsize=1)
def reader() -> Reader:
    """The reader of this process; any number of threads may use it."""
    return Reader()


def read_bytes(name: str, data: bytes) -> Document:
    """:raises UnreadableFile: it cannot be read."""
    return reader().read_bytes(name, data)


def stored_document(document: models.Document) -> Document:
    """What was read from a stored file, as the engine takes it."""
    return Document(
        name=document.name,
        format=document.format,
        text=document.text,
        page_starts=tuple(document.page_starts),
        language=document.language,
        sha256=document.sha256,
        hidden=tuple(HiddenText(**hidden) for hidden in document.hidden),
        warnings=tuple(document.warnings),
        written=document.written,
    )


def name_from_file(name: str) -> str:
    """A first guess at whose resume a file is, until it is read."""
    return " ".join(PurePath(name).stem.replace("_", " ").replace("-", " ").split()) or name

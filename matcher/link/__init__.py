"""Linking: from a text to the concepts that it names, or to none (NIL)."""

from matcher.link.index import ConceptIndex
from matcher.link.linker import Linked, Linker
from matcher.link.model import LinkModel

__all__ = ["ConceptIndex", "LinkModel", "Linked", "Linker"]

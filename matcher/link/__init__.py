"""Linking: from a span of text to the concept that it names, or to none (NIL)."""

from matcher.link.index import ConceptIndex
from matcher.link.linker import Linker

__all__ = ["ConceptIndex", "Linker"]

"""Reading: a file becomes a `Document` of what a person can see in it."""

from matcher.read.formats import FORMATS, Format
from matcher.read.reader import Limits, Reader, read

__all__ = ["FORMATS", "Format", "Limits", "Reader", "read"]

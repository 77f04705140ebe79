"""Zip containers that may be hostile: the directory is judged before anything is unpacked, the inflated size after."""

import io
import posixpath
import zipfile
import zlib
from typing import NamedTuple

from matcher.read.content import Refused

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1


class ZipLimits(NamedTuple):
    """`total` and `member` are inflated bytes; `ratio` is declared size over file size, judged above 10 MB."""

    entries: int = 2_000
    total: int = 300_000_000
    member: int = 50_000_000
    ratio: int = 100


def is_unsafe(name: str) -> bool:
    """Whether a member's name points outside the folder that it would be unpacked into."""
    plain = name.replace("\\", "/")
    return plain.startswith("/") or ":" in plain.split("/")[0] or ".." in plain.split("/") or "\0" in plain


class Container:
    """The members of a zip file by name."""

    def __init__(self, data: bytes, *, kind: str, limits: ZipLimits | None = None) -> None:
        """:raises Refused: broken, encrypted or too large; `kind` says in the message what the file should be."""
        self._kind = kind
        self._limits = limits = limits or ZipLimits()
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError) as error:
            raise self._broken() from error
        members = self._zip.infolist()
        declared = sum(member.file_size for member in members)
        if len(members) > limits.entries:
            raise self._bomb(f"it holds {len(members):,} files, at most {limits.entries:,} are allowed.")
        if declared > limits.total or (declared > 10_000_000 and declared > limits.ratio * max(len(data), 1)):
            raise self._bomb(f"{len(data):,} bytes would unpack to {declared:,}.")
        if any(is_unsafe(member.filename) for member in members):
            raise Refused("broken", f"the {kind} holds a file whose name points outside of it.", "Do not trust it.")
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise Refused("encrypted", f"the {kind} is protected by a password.", "Save it without one and try again.")
        self.members = {posixpath.normpath(member.filename): member for member in members if not member.is_dir()}

    def __contains__(self, name: object) -> bool:
        return name in self.members

    def read(self, name: str) -> bytes:
        """The inflated bytes of a member, never more than it declares.

        :raises Refused: broken or too large.
        """
        member = self.members[name]
        if member.compress_type not in _METHODS:
            raise self._broken()
        if member.file_size > self._limits.member:
            raise self._bomb(f"{name} would unpack to {member.file_size:,} bytes.")
        try:
            with self._zip.open(member) as stream:
                data = stream.read(member.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError) as error:
            raise self._broken() from error
        if len(data) > member.file_size:
            raise self._bomb(f"{name} is larger than it declares.")
        return data

    def _bomb(self, problem: str) -> Refused:
        return Refused("too large", f"the {self._kind} looks like a decompression bomb: {problem}", "Do not trust it.")

    def _broken(self) -> Refused:
        return Refused(
            "broken", f"the {self._kind} is damaged or cut off.", "Export it again from the program that made it."
        )

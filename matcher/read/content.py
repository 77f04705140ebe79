"""What a parser hands back, light enough for the child process to import quickly."""

from typing import NamedTuple


class HiddenRun(NamedTuple):
    """A stretch that nobody sees; becomes `matcher.values.HiddenText`. `page` counts from 1."""

    text: str
    reason: str
    page: int


class Content(NamedTuple):
    """The text of each page, in reading order: one visual line a line, a blank line between blocks.

    `written` is the month (`year * 12 + month - 1`) in which the file says that it was last changed.
    `pictures` says that there is something to look at besides text.
    """

    pages: tuple[str, ...]
    hidden: tuple[HiddenRun, ...] = ()
    warnings: tuple[str, ...] = ()
    written: int | None = None
    pictures: bool = False


class Refused(Exception):
    """A parser's reason not to read a file: one of the words of `REASONS`, the problem, and what to do about it."""

    def __init__(self, reason: str, problem: str, hint: str = "") -> None:
        super().__init__(reason, problem, hint)
        self.reason, self.problem, self.hint = reason, problem, hint


REASONS = ("encrypted", "empty", "unsupported", "broken", "too large", "timeout", "needs OCR", "missing")


def month_of(year: int, month: int) -> int | None:
    """Months from year 0, None for a date no file of ours can have."""
    return year * 12 + month - 1 if 1985 <= year <= 2100 and 1 <= month <= 12 else None

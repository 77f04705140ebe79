"""The text without its protected spans, and the way back to the offsets of the original.

Everything is extracted from this view, so that nothing can depend on how long a masked name was.
"""

from bisect import bisect_right
from dataclasses import dataclass

from matcher.values import MaskedText


@dataclass(frozen=True, slots=True)
class CompactText:
    """`text` with each protected span and the blanks around it reduced to one blank (or line break).

    `starts[i]` is where the i-th kept piece begins in `text`, `origins[i]` where it begins in the original; `holes` are
    the offsets in `text` of the blanks that stand for protected words.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    holes: frozenset[int]

    def origin(self, offset: int) -> int:
        """The offset in the original of the character at `offset`."""
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + offset - self.starts[piece]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original span of `text[start:end]`, which must not be empty."""
        return self.origin(start), self.origin(end - 1) + 1


def compact(masked: MaskedText) -> CompactText:
    """Shrinks every protected span; the rest keeps its characters and line breaks."""
    text = masked.text
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    holes: set[int] = set()
    length = at = 0

    def keep(piece: str, origin: int) -> None:
        nonlocal length
        if piece:
            pieces.append(piece)
            starts.append(length)
            origins.append(origin)
            length += len(piece)

    for span in sorted(masked.spans, key=lambda span: span.start):
        begin = max(span.start, at)
        while begin > at and text[begin - 1] in " \t":
            begin -= 1
        end = max(span.end, begin)
        while end < len(text) and text[end] in " \t":
            end += 1
        keep(text[at:begin], at)
        if end > begin:
            holes.add(length)
            keep("\n" if "\n" in text[begin:end] else " ", begin)
        at = max(at, end)
    keep(text[at:], at)
    if not pieces:
        return CompactText("", (0,), (0,), frozenset())
    return CompactText("".join(pieces), tuple(starts), tuple(origins), frozenset(holes))

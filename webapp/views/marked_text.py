"""A text cut where marks begin and end, so that a page can show them where they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Span:
    """A marked stretch; `ids` name what it is marked for. A span with `cover` is shown as that word instead."""

    start: int
    end: int
    ids: tuple[str, ...] = ()
    cover: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch under the same marks: `ids` of all of them, and in `begins` those that start here.

    `page` is the number of the page that begins here, 0 elsewhere.
    """

    text: str
    ids: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    cover: str = ""
    page: int = 0


def marked_text(text: str, spans: Iterable[Span], *, page_starts: Sequence[int] = ()) -> tuple[Segment, ...]:
    """All of `text` in segments. Spans may overlap; parts outside the text are left off."""
    kept = [
        Span(max(0, span.start), min(len(text), span.end), span.ids, span.cover)
        for span in spans
        if span.start < len(text) and span.end > max(0, span.start)
    ]
    pages = {start: number for number, start in enumerate(page_starts, start=1) if number > 1}
    cuts = sorted({0, len(text), *pages, *(edge for span in kept for edge in (span.start, span.end))})
    segments = []
    for start, end in pairwise(cuts):
        over = [span for span in kept if span.start <= start and span.end >= end]
        cover = next((span for span in over if span.cover), None)
        segments.append(
            Segment(
                text=text[start:end] if cover is None else cover.cover if cover.start == start else "",
                ids=tuple(dict.fromkeys(each for span in over for each in span.ids)),
                begins=tuple(dict.fromkeys(each for span in over if span.start == start for each in span.ids)),
                cover=cover.cover if cover else "",
                page=pages.get(start, 0),
            )
        )
    return tuple(segments)

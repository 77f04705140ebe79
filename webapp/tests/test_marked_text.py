from hypothesis import given
from hypothesis import strategies as st

from webapp.views.marked_text import Segment, Span, marked_text

spans = st.builds(
    Span,
    start=st.integers(-3, 40),
    end=st.integers(-3, 40),
    ids=st.sampled_from([("a",), ("b",), ("c",), ("a", "b")]),
)


def test_overlapping_marks_share_the_stretch_in_which_they_overlap() -> None:
    assert marked_text("ABCDEF", [Span(1, 4, ("x",)), Span(3, 6, ("y",))]) == (
        Segment("A"),
        Segment("BC", ids=("x",), begins=("x",)),
        Segment("D", ids=("x", "y"), begins=("y",)),
        Segment("EF", ids=("y",)),
    )


def test_what_is_covered_is_named_once_and_never_shown() -> None:
    segments = marked_text("Ann Lee, cook", [Span(0, 7, cover="name"), Span(4, 13, ("x",))])
    assert [(segment.text, segment.cover) for segment in segments] == [("name", "name"), ("", "name"), (", cook", "")]


def test_pages_begin_where_they_begin() -> None:
    segments = marked_text("one\n\ntwo", [], page_starts=[0, 5])
    assert [(segment.text, segment.page) for segment in segments] == [("one\n\n", 0), ("two", 2)]


@given(text=st.text(max_size=30), spans=st.lists(spans, max_size=5))
def test_no_character_is_lost_and_none_is_added(text: str, spans: list[Span]) -> None:
    assert "".join(segment.text for segment in marked_text(text, spans)) == text


@given(text=st.text(min_size=1, max_size=30), spans=st.lists(spans, max_size=5))
def test_every_mark_begins_once(text: str, spans: list[Span]) -> None:
    begun = [each for segment in marked_text(text, spans) for each in segment.begins]
    visible = {id(span): span for span in spans if span.start < len(text) and span.end > max(0, span.start)}
    assert set(begun) == {each for span in visible.values() for each in span.ids}

from hypothesis import given
from hypothesis import strategies as st

from matcher.read.columns import regions
from matcher.read.layout import Word, lines, rows

PLACED = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 30), st.integers(1, 9), st.sampled_from((8.0, 10.0, 18.0))),
    max_size=60,
)


@given(PLACED)
def test_no_word_is_lost_or_doubled_however_words_lie(placed: list[tuple[int, int, int, float]]) -> None:
    words = [
        Word(f"w{order}", 40.0 * column, 40.0 * column + 8 * length, 700.0 - 11 * row, size, order)
        for order, (column, row, length, size) in enumerate(placed)
    ]
    found = regions(words) if words else []
    assert sorted(word for region in found for word in region) == sorted(words)
    text = " ".join(lines(found))
    assert all(word.text in text for word in words)


def column(x: float, top: float, *texts: str, order: int, size: float = 10.0) -> list[Word]:
    return [
        Word(text, x, x + 5.0 * len(text), top - 14 * index, size, order + index) for index, text in enumerate(texts)
    ]


def read(*columns: list[Word]) -> list[str]:
    return [line for line in lines(regions([word for words in columns for word in words])) if line]


def test_three_columns_are_read_one_after_the_other() -> None:
    texts = [[f"{name}{i}" for i in range(4)] for name in "abc"]
    drawn = [column(50 + 150 * i, 700, *text, order=10 * i) for i, text in enumerate(texts)]
    assert read(*drawn) == [text for column in texts for text in column]


def test_a_name_beside_its_address_comes_before_it() -> None:
    name = column(50, 690, "Dora-Probe", order=0, size=20) + column(50, 660, "Data-engineer", order=1)
    address = column(400, 704, "dora@example.org", "+32-2-555-01-01", "Ghent", order=2)
    assert read(name, address) == ["Dora-Probe", "Data-engineer", "dora@example.org", "+32-2-555-01-01", "Ghent"]


def test_a_heading_below_columns_comes_after_both() -> None:
    left = column(50, 700, *(f"left{i}" for i in range(9)), order=0)
    right = column(300, 700, *(f"right{i}" for i in range(9)), order=20)
    heading = column(50, 700 - 14 * 10, "Experience", order=40)
    full = column(50, 700 - 14 * 11, "a-line-over-both-columns-" * 4, order=41)
    assert read(left, right, heading, full)[-3:] == ["right8", "Experience", "a-line-over-both-columns-" * 4]


def test_a_column_that_is_longer_than_its_neighbour_stays_whole() -> None:
    left = column(50, 700, *(f"left{i}" for i in range(20)), order=0)
    right = column(300, 700, *(f"right{i}" for i in range(9)), order=20)
    assert read(left, right) == [f"left{i}" for i in range(20)] + [f"right{i}" for i in range(9)]


def test_words_a_little_above_or_below_are_on_the_line() -> None:
    words = [Word("x", 0, 10, 100, 10, 0), Word("2", 10, 14, 103.5, 6, 1), Word("y", 20, 30, 99, 10, 2)]
    assert [[word.text for word in line.words] for line in rows(words)] == [["x", "2", "y"]]

"""Tables in Markdown, as reports and cards show them."""

from collections.abc import Iterable, Sequence

Cell = str | int | float | None


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table whose columns of numbers stand right; a whole number has no decimals, another three, None is a dash."""
    body = [list(row) for row in rows]
    numeric = [all(not isinstance(row[i], str) for row in body) for i in range(len(head))]
    lines = [tuple(head), tuple("---:" if right else "---" for right in numeric)]
    lines += [tuple(cell(value) for value in row) for row in body]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def cell(value: Cell) -> str:
    if value is None:
        return "–"
    if isinstance(value, str):
        return value.replace("|", "\\|").replace("\n", " ")
    return f"{value:,}" if isinstance(value, int) else f"{value:.3f}"

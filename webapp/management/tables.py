"""What commands print for people."""

import io
import shutil
from collections import Counter
from collections.abc import Sequence

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from matcher.output.rows import Row
from matcher.ranking import Ranking

PIPE_WIDTH = 160
"""Characters a line where there is no terminal to ask."""
_TIER_STYLES = {"strong": "bold green", "good": "green", "partial": "yellow", "weak": "", "needs review": "magenta"}


def rendered(what: RenderableType, *, color: bool) -> str:
    """As text, as wide as the terminal when there is one (`color`)."""
    stream = io.StringIO()
    width = shutil.get_terminal_size().columns if color else PIPE_WIDTH
    Console(file=stream, width=width, force_terminal=color).print(what)
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines())


def ranking_table(result: Ranking, *, color: bool) -> str:
    """The best rows, with how many requirements each meets."""
    table = Table(title=plain(result.job.title), caption=_caption(result), caption_justify="left", title_justify="left")
    for name in ("#", "score", "tier", "confidence", "met", "partly", "not stated", "against", "resume"):
        table.add_column(name, justify="left" if name in ("tier", "resume") else "right")
    for rank, row in enumerate(result.best, start=1):
        name = plain(row["resume"])
        if row["score"] is None:
            table.add_row("", "–", Text("not scored", "red"), *[""] * 5, name)
            continue
        verdicts = Counter(finding["verdict"] for finding in row["findings"])
        counts = [str(verdicts[verdict]) for verdict in ("met", "partly", "absent", "contradicted")]
        tier = Text(row["tier"], _TIER_STYLES[row["tier"]])
        table.add_row(str(rank), f"{row['score']:.1f}", tier, f"{row['confidence']:.2f}", *counts, name)
    return rendered(table, color=color)


def failures(rows: Sequence[Row]) -> str:
    """The files that could not be scored, a line each."""
    lines = [f"{counted(len(rows), 'file')} could not be scored:"]
    return "\n".join([*lines, *(f"  {plain(row['file'])}: {plain(row['error'])}" for row in rows)])


def figures_table(title: str, columns: dict[str, dict[str, float]], *, color: bool) -> str:
    """Figures by name, a column for each of `columns`."""
    table = Table(title=title, title_justify="left")
    table.add_column("")
    for name in columns:
        table.add_column(name, justify="right")
    for name in dict.fromkeys(name for figures in columns.values() for name in figures):
        cells = [figures.get(name) for figures in columns.values()]
        table.add_row(name.replace("_", " "), *("" if cell is None else f"{cell:.4g}" for cell in cells))
    return rendered(table, color=color)


def plain(text: str) -> Text:
    """`text` without markup and without characters that a terminal would obey."""
    return Text("".join(char if char.isprintable() else "�" for char in text))


def _caption(result: Ranking) -> str:
    n, given = len(result.job.requirements), "given" if result.job.calibrated else "found in the text"
    more = result.resumes - len(result.best)
    return f"{counted(n, 'requirement')}, {given}" + (f"; {counted(more, 'more resume')} in the output" if more else "")


def counted(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"

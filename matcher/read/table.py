"""A table row as lines of text."""

from matcher.read.clean import CELL


def row(cells: list[list[str]]) -> list[str]:
    """The lines of a row, each cell given by its lines.

    Short cells beside each other are read across, as an eye does with a date and a title; cells of running text are
    read one after the other.
    """
    cells = [cell for cell in (_trimmed(cell) for cell in cells) if cell]
    if not cells:
        return []
    heights = sorted(len(cell) for cell in cells)
    if heights[-1] <= 3 and heights[0] == heights[-1]:
        return [CELL.join(parts) for parts in zip(*cells, strict=True)]
    if len(heights) == 1 or heights[-2] == 1:
        first = CELL.join(cell[0] for cell in cells)
        return [first, *(line for cell in cells for line in cell[1:])]
    return [line for index, cell in enumerate(cells) for line in ([""] if index else []) + cell]


def _trimmed(cell: list[str]) -> list[str]:
    while cell and not cell[0]:
        cell = cell[1:]
    while cell and not cell[-1]:
        cell = cell[:-1]
    return cell

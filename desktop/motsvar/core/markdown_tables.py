"""Tables of a note: which lines are one, and its cells as they are written. Pure.

A table has a head, below it a line of hyphens between bars (``|---|---|``), and a row a line, as in GitHub's Markdown.
"""

import re
from collections.abc import Sequence

MOST_COLUMNS, MOST_ROWS = 12, 1_000
"""A larger table is shown as it is written: laying it out would hold the window."""
_RULER = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$")
_BAR = re.compile(r"(?<!\\)\|")


def table_cells(lines: Sequence[str]) -> tuple[tuple[str, ...], ...] | None:
    """The cells of a paragraph's lines, the head first, each row as wide as the head; None where it is no table."""
    if len(lines) < 2 or len(lines) > MOST_ROWS or "|" not in lines[0] or not _RULER.match(lines[1].strip()):
        return None
    head, ruler = _cells(lines[0]), _cells(lines[1])
    if len(head) != len(ruler) or len(head) > MOST_COLUMNS:
        return None
    rows = (_cells(line) for line in lines[2:])
    return (head, *((*row, *[""] * len(head))[: len(head)] for row in rows))


def _cells(line: str) -> tuple[str, ...]:
    line = line.strip().removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return tuple(cell.strip() for cell in _BAR.split(line, MOST_COLUMNS + 1))

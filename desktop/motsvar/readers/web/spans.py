"""Cells that reach over several columns or rows (WHATWG HTML, "Forming a table")."""

from selectolax.lexbor import LexborNode

from motsvar.readers.web.lists import whole

MOST_COLUMNS = 200
"""Cells further to the right are not followed into the rows below."""
_ALL_ROWS = 65_534
"""The most that the standard allows, and what 0 means: to the end of the group."""


class Columns:
    """Of one table. A cell from above is one empty cell in each row that it reaches into, as in a Word document."""

    def __init__(self) -> None:
        self._from_above: dict[int, tuple[int, int]] = {}
        """By its first column, into how many more rows a cell reaches, and how many columns wide it is."""
        self._new: dict[int, tuple[int, int]] = {}
        self._column = 0

    def begin_group(self) -> None:
        """No cell reaches from one group of rows into the next."""
        self._from_above.clear()

    def begin_row(self) -> None:
        self._new = {}
        self._column = 0

    def end_row(self) -> None:
        left = {column: (rows - 1, wide) for column, (rows, wide) in self._from_above.items() if rows > 1}
        self._from_above = left | self._new

    def place(self, cell: LexborNode) -> int:
        """Takes the next cell of the row in; how many from above stand before it."""
        before = 0
        while self._column in self._from_above:
            self._column += self._from_above[self._column][1]
            before += 1
        wide = min(max(1, whole(cell.attributes.get("colspan"), 1)), MOST_COLUMNS)
        rows = min(whole(cell.attributes.get("rowspan"), 1) or _ALL_ROWS, _ALL_ROWS)
        if rows > 1 and self._column < MOST_COLUMNS:
            self._new[self._column] = (rows - 1, wide)
        self._column += wide
        return before

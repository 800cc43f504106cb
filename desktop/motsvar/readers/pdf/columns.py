"""The order of reading: column by column where a zone of the page holds prose, row by row where it is a table."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum
from statistics import median

from motsvar.readers.pdf.gutters import Zone, zones_of
from motsvar.readers.pdf.paragraphs import begun, goes_on_in, is_marker, opened
from motsvar.readers.pdf.rows import bands_of, rows_of, usual_height
from motsvar.readers.pdf.tables import cell_rows, is_laid_in_rows, plain_rows
from motsvar.readers.pdf.words import Line, Rule, Word

_DEEPEST = 4
"""Columns within columns, as a table in a column of prose."""
_FEWEST_LINES = 3
"""In a column of prose."""
_FEWEST_WORDS = 2.5
"""Median of the words on a line of prose, in the narrowest columns."""
_FILLED = 0.55
"""How much of its column a line of prose fills, by median."""
_GOES_ON = 0.3
"""Share of lines of prose that go on in the middle of a sentence."""
_LEVEL = 0.7
"""Share of the lines of the shorter column that stand level with lines of the other, in a table."""
_LEVEL_CELLS = 0.5
"""The same where neither column is prose."""
_OFF = 0.2
"""Of the height of words: the middles of lines that stand level are closer."""


class Kind(Enum):
    """What a zone with gutters is."""

    COLUMNS = "columns"
    TABLE = "table"
    ROWS = "rows"


def read_order(bands: Sequence[list[Word]], rules: Sequence[Rule] = (), depth: int = 0) -> list[Line]:
    """The lines of bands of upright words, in the order of reading. ``rules`` are the horizontal lines that
    are drawn on the page."""
    lines: list[Line] = []
    for zone in zones_of(bands, rules):
        kind = kind_of(zone, rules) if zone.gutters else Kind.ROWS
        if kind is Kind.COLUMNS and depth < _DEEPEST:
            for column in zone.columns():
                lines += begun(read_order(bands_of(column), rules, depth + 1), lines)
        elif kind is Kind.TABLE:
            lines += begun(cell_rows(zone, rules), ())
        else:
            lines += opened(plain_rows(zone))
    return lines


def kind_of(zone: Zone, rules: Sequence[Rule] = ()) -> Kind:
    """Tells columns of prose from a table.

    A table has its lines level with one another, in rows that are ruled or set apart, or has short cells. Prose fills
    its lines, and most of them go on in the next line of the same column.
    """
    columns = [rows_of(column) for column in zone.columns()]
    if len(columns) == 2 and _are_markers(columns[0]):
        return Kind.ROWS
    if min(map(len, columns)) < 2:
        return Kind.ROWS if len(zone.bands) < 2 else Kind.TABLE
    height = usual_height(zone.words)
    if is_laid_in_rows(zone, rules):
        return Kind.TABLE
    prose = sum(map(_is_prose, columns))
    if prose == len(columns):
        return Kind.COLUMNS
    return Kind.TABLE if _level(columns, height) >= (_LEVEL if prose else _LEVEL_CELLS) else Kind.COLUMNS


def _are_markers(rows: Sequence[Sequence[Word]]) -> bool:
    """Whether a column holds the numbers or bullets of a list."""
    return all(len(row) == 1 and (is_marker(row[0].text) or row[0].text.isdecimal()) for row in rows)


def _is_prose(rows: Sequence[Sequence[Word]]) -> bool:
    if len(rows) < _FEWEST_LINES or median(map(len, rows)) < _FEWEST_WORDS:
        return False
    left = min(row[0].left for row in rows)
    width = max(row[-1].right for row in rows) - left
    if median(row[-1].right - row[0].left for row in rows) < _FILLED * width:
        return False
    goes_on = sum(goes_on_in(above[-1].text, below[0].text) for above, below in itertools.pairwise(rows))
    return goes_on >= _GOES_ON * (len(rows) - 1)


def _level(columns: Sequence[Sequence[Sequence[Word]]], height: float) -> float:
    """The share of lines that have one on their level, over pairs of neighbouring columns; the least of them."""
    least = 1.0
    for one, other in itertools.pairwise(columns):
        fewer, more = sorted(([median(word.middle for word in row) for row in rows] for rows in (one, other)), key=len)
        more.sort()
        level = sum(bisect_left(more, at - _OFF * height) < bisect_right(more, at + _OFF * height) for at in fewer)
        least = min(least, level / len(fewer))
    return least

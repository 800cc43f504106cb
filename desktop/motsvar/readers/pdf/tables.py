"""Rows of cells: one line each, the cells separated by tabs."""

import itertools
from collections.abc import Sequence
from statistics import median

from motsvar.readers.pdf.gutters import Zone
from motsvar.readers.pdf.paragraphs import is_marker
from motsvar.readers.pdf.rows import rows_of, usual_height
from motsvar.readers.pdf.words import Line, Rule, Word

_WIDE = 2.5
"""Of the height of words: a gap in a single line that parts what stands left and right, as a name and a date."""
_NARROW = 30
"""Of the height of words: in wider columns no line is spaced out so much."""
_FLUSH = 0.5
"""Of the height of words: so near to its edge a line fills its column."""
_FEWEST_ROWS = 4
_JUSTIFIED = 0.4
"""Share of the lines of a justified column that fill it."""
_FEWEST_CUTS = 2
_SET_APART = 0.25
"""Of the height of words, above the usual: what is between rows whose cells have several lines."""
_MOST_LINES = 9
"""In a row of a table, by mean; more and it is columns of prose with a few gaps side by side."""
_CLEAR = 1.2
"""Of the height of words: the gutters of such a table are wider, unless it has many lines."""
_MANY = 7
_RAGGED = 0.25
"""Share of cells that are shorter than their row, in a table whose cells have several lines."""


def plain_rows(zone: Zone) -> list[Line]:
    """A line for each row; wide gaps in it are tabs, unless the row is spaced out to fill a narrow column."""
    height = usual_height(zone.words)
    rows = rows_of(zone.words)
    left, right = min(row[0].left for row in rows), max(row[-1].right for row in rows)
    flush = [row[0].left - left < _FLUSH * height and right - row[-1].right < _FLUSH * height for row in rows]
    justified = len(rows) >= _FEWEST_ROWS and right - left < _NARROW * height and sum(flush) > _JUSTIFIED * len(rows)
    return [
        Line(tuple(row)) if justified and full else _gapped(row, _WIDE * height)
        for row, full in zip(rows, flush, strict=True)
    ]


def cell_rows(zone: Zone, rules: Sequence[Rule] = ()) -> list[Line]:
    """A line for each row of a table; cells of several lines stand on one. Where text of many lines has only words
    beside it, as the names of its parts, its lines stay as they are."""
    groups = _groups(zone, rules)
    lines: list[Line] = []
    for group in groups:
        cells = [[word for row in rows_of(column) for word in row] for column in Zone(group, zone.gutters).columns()]
        lines.append(_line_of(cells))
    if len(groups) == len(zone.bands) and len(zone.gutters) == 1:
        lines = [Line(line.words) if line.tabs[:1] == ((0, 1),) else line for line in lines]
    return lines


def is_laid_in_rows(zone: Zone, rules: Sequence[Rule] = ()) -> bool:
    """Whether cells of several lines lie side by side in rows: between lines that are drawn, or set apart."""
    ruled = _cuts_by_rules(zone, rules)
    if len(ruled) >= _FEWEST_CUTS:
        return True
    cuts = _cuts_by_space(zone)
    narrowest = min(end - start for start, end in zone.gutters)
    if len(cuts) < _FEWEST_CUTS:
        return False
    if narrowest < _CLEAR * usual_height(zone.words) and len(zone.bands) < _MANY:
        return False
    if len(zone.bands) > _MOST_LINES * (len(cuts) + 1):
        return False
    cells = shorter = 0
    tall: set[int] = set()
    for group in _cut(zone.bands, cuts):
        columns = [rows_of(column) for column in Zone(group, zone.gutters).columns()]
        tall.update(at for at, rows in enumerate(columns) if len(rows) > 1)
        columns = [rows for rows in columns if rows]
        tallest = max(map(len, columns))
        first = min(rows[0][0].middle for rows in columns)
        if any(rows[0][0].middle - first > 0.5 * rows[0][0].height for rows in columns):
            return False
        cells += len(zone.gutters) + 1
        shorter += len(zone.gutters) + 1 - sum(len(rows) == tallest for rows in columns)
    return shorter >= _RAGGED * cells and (len(tall) > 1 or len(zone.gutters) > 1)


def _gapped(row: list[Word], wide: float) -> Line:
    tabs = tuple(
        (at, 1)
        for at, (before, after) in enumerate(itertools.pairwise(row), 1)
        if after.left - before.right > wide and not (at == 1 and is_marker(before.text))
    )
    return Line(tuple(row), tabs)


def _line_of(cells: Sequence[Sequence[Word]]) -> Line:
    words: list[Word] = []
    tabs: list[tuple[int, int]] = []
    pending = 0
    for number, cell in enumerate(cells):
        pending += number > 0
        if cell:
            if pending:
                tabs.append((len(words), pending))
            words += cell
            pending = 0
    return Line(tuple(words), tuple(tabs))


def _groups(zone: Zone, rules: Sequence[Rule]) -> list[list[list[Word]]]:
    """The bands of each row: several, only where it is plain that cells have several lines."""
    cuts = _cuts_by_rules(zone, rules)
    if len(cuts) < _FEWEST_CUTS:
        cuts = _cuts_by_space(zone) if is_laid_in_rows(zone) else list(range(1, len(zone.bands)))
    return _cut(zone.bands, cuts)


def _cut(bands: Sequence[list[Word]], cuts: Sequence[int]) -> list[list[list[Word]]]:
    ends = [*cuts, len(bands)]
    return [list(bands[start:end]) for start, end in zip([0, *cuts], ends, strict=True)]


def _cuts_by_rules(zone: Zone, rules: Sequence[Rule]) -> list[int]:
    """Before which bands a line is drawn across a gutter."""
    across = [
        height for height, left, right in rules if any(left < start and right > end for start, end in zone.gutters)
    ]
    middles = [median(word.middle for word in band) for band in zone.bands]
    return [
        at
        for at, (above, below) in enumerate(itertools.pairwise(middles), 1)
        if any(above < height < below for height in across)
    ]


def _cuts_by_space(zone: Zone) -> list[int]:
    """Before which bands there is more room than between the lines of a cell."""
    tops = [min(word.top for word in band) for band in zone.bands]
    bottoms = [max(word.bottom for word in band) for band in zone.bands]
    gaps = [top - bottom for bottom, top in zip(bottoms, tops[1:], strict=False)]
    if not gaps:
        return []
    usual = sorted(gaps)[len(gaps) // 4]
    room = usual + _SET_APART * usual_height(zone.words)
    return [at for at, gap in enumerate(gaps, 1) if gap > room]

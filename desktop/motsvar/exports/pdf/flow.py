"""Pages filled from the top down: rows of columns that go on in step on the next page, paragraphs, headings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain, pairwise, takewhile

from motsvar.core.progress import Progress
from motsvar.drawing.shapes import Dash, Drawing
from motsvar.exports.pdf.breaking import LEADING, lines_of
from motsvar.exports.pdf.pictures import drawn
from motsvar.exports.pdf.values import (
    BOTTOM,
    HEIGHT,
    INK,
    INNER,
    LEFT,
    ROOM,
    RULE,
    TOP,
    Bookmark,
    Box,
    Fill,
    Line,
    Look,
    Page,
    PageNumber,
    Piece,
    Rule,
    Segment,
    Text,
    Way,
)

_SHORT = 0.14
"""A row that takes no more of a page than this is not parted."""
BEGINNING = 110.0
"""Points that a table has, at least, on the page that it begins on, unless it is lower."""
_TOGETHER = 2
"""Lines of a row that stand together at the end of a page, where there are so many."""


@dataclass(frozen=True, slots=True)
class Column:
    """A cell of a row: its lines, and what is drawn along it and behind it."""

    x: float
    """From the left margin."""
    width: float
    lines: Sequence[Line]
    ground: str = ""
    edge: Rule | None = None
    """Ink, width and dash of a line along its left side."""
    inset: float = 0.0
    """From ``x`` to where lines begin."""
    right: bool = False
    """Lines stand against the right side."""


@dataclass(frozen=True, slots=True)
class Row:
    columns: tuple[Column, ...]
    above: float = 3.0
    below: float = 3.0
    rule: str = RULE
    """Ink of the hairline above; empty for none."""
    whole: bool = False
    """Not parted where it has room on one page."""

    @property
    def height(self) -> float:
        return max((sum(line.height for line in column.lines) for column in self.columns), default=0.0)

    @property
    def full(self) -> float:
        return self.above + self.height + self.below


class Flow:
    """Fills pages. ``progress`` is told of each new one; who puts much says with ``done`` how far it is."""

    def __init__(self, progress: Progress, done: float = 0.0) -> None:
        self.pages: list[Page] = []
        self.outline: list[Bookmark] = []
        self.section = ""
        self._head: Row | None = None
        self.done = done
        self._progress = progress
        self._y = 0.0
        self.new_page()

    @property
    def left(self) -> float:
        """Points that are free below."""
        return HEIGHT - BOTTOM - self._y

    @property
    def page(self) -> Page:
        return self.pages[-1]

    def new_page(self) -> None:
        self._progress(self.done, "Laying out the report")
        self.pages.append(Page(self.section))
        self._y = TOP
        if self._head:
            self._put(self._head)

    def begin(self, section: str) -> None:
        """The name stands at the head of the pages from here on."""
        self.section = section
        if self._y == TOP:
            self.page.section = section

    def need(self, height: float) -> None:
        """A new page where no more is free than this."""
        if self.left < min(height, ROOM * 0.9) and self._y > TOP:
            self.new_page()

    def space(self, height: float) -> None:
        if self._y > TOP:
            self._y = min(self._y + height, HEIGHT - BOTTOM)

    def anchor(self, name: str) -> None:
        """Others lead by this name to what is put next; call ``need`` before."""
        self.page.anchors[name] = self._y

    def bookmark(self, title: str, anchor: str, level: int = 0) -> None:
        self.outline.append(Bookmark(title, anchor, level))

    def number_of(self, target: str, look: Look) -> None:
        """The number of the page that an anchor is on, at the right end of the line that was put last."""
        base = self._y - 0.39 * look.size
        self.page.numbers.append(PageNumber(LEFT + INNER, base, target, look))

    def paragraph(
        self, pieces: Sequence[Piece], *, leading: float = LEADING, inset: float = 0.0, width: float = INNER
    ) -> None:
        lines = lines_of(pieces, width - inset, leading)
        self.row(Row((Column(0.0, width, lines, inset=inset),), 0.0, 0.0, rule=""))

    def row(self, row: Row) -> None:
        """Columns are parted where the page ends, each after the last of its lines that has room."""
        if row.whole or row.height < _SHORT * ROOM:
            self.need(row.full)
        while any(column.lines for column in row.columns):
            row = self._as_far_as_there_is_room(row)

    def table(self, head: Row, rows: Iterable[Row]) -> None:
        """Rows with a head that stands on each page anew, unless it is so high that it would leave no room."""
        rows = iter(rows)
        first = next(rows, None)
        self.need(min(head.full + (first.full if first else 0.0), BEGINNING))
        if head.full > ROOM / 3:
            self.row(head)
        else:
            self._put(head)
            self._head = head
        for row in chain((first,), rows) if first else ():
            self.row(row)
        self._head = None

    def picture(self, drawing: Drawing, scale: float) -> None:
        """Call ``need`` before."""
        page = self.page
        for one in drawn(drawing, LEFT, self._y, scale):
            match one:
                case Fill():
                    page.fills.append(one)
                case Rule():
                    page.rules.append(one)
                case Text():
                    page.texts.append(one)
        self.space(drawing.canvas.height * scale)

    def _as_far_as_there_is_room(self, row: Row) -> Row:
        """Puts what has room, and gives back the rest."""
        free = self.left - row.above - row.below
        fits = [_fitting(column.lines, free) for column in row.columns]
        if not any(fits) or any(
            fit < min(_TOGETHER, len(column.lines)) for fit, column in zip(fits, row.columns, strict=True)
        ):
            if self._y > TOP + (self._head.full if self._head else 0.0):
                self.new_page()
                return row
            fits = [max(fit, 1) for fit in fits]
        parts = tuple(zip(row.columns, fits, strict=True))
        here = replace(row, columns=tuple(replace(column, lines=column.lines[:fit]) for column, fit in parts))
        self._put(here)
        return replace(row, columns=tuple(replace(column, lines=column.lines[fit:]) for column, fit in parts))

    def _put(self, row: Row) -> None:
        page, top = self.page, self._y
        bottom = top + row.full
        for column in row.columns:
            x = LEFT + column.x
            if column.ground:
                page.fills.append(Fill(x, top, column.width, bottom - top, column.ground))
            if column.edge:
                page.rules.append(replace(column.edge, x1=x, y1=top, x2=x, y2=bottom))
            y = top + row.above
            for line in column.lines:
                start = x + column.inset
                if column.right and line.segments:
                    last = line.segments[-1]
                    start = x + column.width - last.x - last.width
                self._line(line, start, y)
                y += line.height
        if row.rule:
            page.rules.append(Rule(LEFT, top, LEFT + INNER, top, row.rule, 0.4))
        self._y = bottom

    def _line(self, line: Line, x: float, y: float) -> None:
        if line.anchor:
            self.page.anchors[line.anchor] = y
        for segment in line.segments:
            self._segment(segment, x + segment.x, y + line.base)

    def _segment(self, segment: Segment, x: float, base: float) -> None:
        page, look, size = self.page, segment.look, segment.look.size
        top, height = base - 0.84 * size, 1.1 * size
        if look.ground:
            page.fills.append(Fill(x, base - 0.86 * size, segment.width, 1.14 * size, look.ground))
        if look.box is Box.FILLED:
            page.fills.append(Fill(x + 0.5, top - 0.6, segment.width - 1, height + 1.2, INK))
        elif look.box is not Box.NONE:
            dash = Dash.DASHED if look.box is Box.DASHED else Dash.SOLID
            page.rules += _around(x + 0.5, top - 0.6, segment.width - 1, height + 1.2, look.ink, dash)
        for depth, one in enumerate(look.underlines):
            y = base + one.drop + depth * 1.5
            page.rules.append(Rule(x, y, x + segment.width, y, one.ink, one.width, one.dash))
        if look.target:
            page.ways.append(Way(x, top, segment.width, height, look.target))
        page.texts.append(Text(x, base, segment.text, look))


def _fitting(lines: Sequence[Line], height: float) -> int:
    """How many lines have room."""
    bottoms = accumulate(line.height for line in lines)
    return sum(1 for _ in takewhile(lambda bottom: bottom <= height + 0.01, bottoms))


def _around(x: float, y: float, width: float, height: float, ink: str, dash: Dash) -> list[Rule]:
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
    return [Rule(*one, *other, ink, 0.5, dash) for one, other in pairwise(corners)]

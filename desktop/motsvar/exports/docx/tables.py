"""Tables: widths are fixed, so that Word need not measure thousands of rows before it shows the first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from motsvar.exports.docx.inline import paragraph, run
from motsvar.exports.docx.looks import PLAIN, Look, Manner
from motsvar.exports.docx.markup import w
from motsvar.exports.docx.palette import PAPER, RULE

TEXT_WIDTH = 9866
"""Of an A4 page between margins of 18 mm, in twentieths of a point."""
EMPTY = "<w:p/>"
"""A cell must end with a paragraph."""
_SMALL = Manner(style="Cell")
_LONG = 8_000
"""Characters of a row's elements from which on it is always broken."""
_HEAD_LEFT = Manner(style="Cell", keep_next=True)
_HEAD_RIGHT = Manner(style="Cell", keep_next=True, align="right")
_HEAD = Look(style="Quiet", bold=True)


@dataclass(frozen=True, slots=True)
class Edge:
    kind: str = "single"
    """``single``, ``dashed`` or ``nil``."""
    colour: str = RULE
    size: int = 4
    """Eighths of a point."""

    def xml(self, name: str) -> str:
        return w(name, val=self.kind, sz=self.size, space=0, color=self.colour)


@dataclass(frozen=True, slots=True)
class Cell:
    inside: str
    """Paragraphs."""
    left: Edge | None = None
    shade: str = ""
    middle: bool = False
    """Its words stand in the middle of its height."""
    turned: bool = False
    """Its words are read from the bottom up."""


def table(
    widths: Sequence[int],
    rows: Iterable[str],
    *,
    title: str,
    ruled: bool = True,
    lined: bool = False,
    padding: int = 100,
    above: int = 50,
) -> Iterator[str]:
    """A table piece by piece. ``title`` is what a screen reader says of it; ``lined`` has lines between columns;
    ``padding`` is the room at both sides of the words, ``above`` that above and below them."""
    rule = Edge(colour=PAPER if lined else RULE).xml
    inside = (rule("insideH"), rule("insideV")) if lined else (rule("insideH"),)
    borders = w("tblBorders", rule("top"), rule("bottom"), *inside) if ruled else ""
    margins = w(
        "tblCellMar",
        w("top", w=above, type="dxa"),
        w("left", w=padding, type="dxa"),
        w("bottom", w=above, type="dxa"),
        w("right", w=padding, type="dxa"),
    )
    properties = w(
        "tblPr",
        w("tblW", w=sum(widths), type="dxa"),
        borders,
        w("tblLayout", type="fixed"),
        margins,
        w("tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=0, noVBand=1),
        w("tblCaption", val=title),
    )
    yield f"<w:tbl>{properties}{w('tblGrid', *(w('gridCol', w=width) for width in widths))}"
    yield from rows
    yield "</w:tbl>"
    yield paragraph(manner=Manner(style="Gap"))  # else two tables that follow each other would be one


def row(
    widths: Sequence[int], cells: Sequence[Cell], *, head: bool = False, whole: bool = True, height: int = 0
) -> str:
    """``head`` is repeated on every page; a ``whole`` row that is short is not broken; ``height`` is the least."""
    short = sum(len(cell.inside) for cell in cells) <= _LONG
    kept = w("cantSplit") if (whole and short) or head else ""
    tall = w("trHeight", val=height) if height else ""
    repeated = w("tblHeader") if head else ""
    properties = w("trPr", kept, tall, repeated) if kept or tall or repeated else ""
    return w("tr", properties, *(_cell(cell, width) for cell, width in zip(cells, widths, strict=True)))


def head_row(widths: Sequence[int], names: Sequence[str], *, numbers: frozenset[int] = frozenset()) -> str:
    """``numbers`` are columns whose words stand at their right edge."""
    cells = [
        Cell(paragraph(run(name, _HEAD), manner=_HEAD_RIGHT if at in numbers else _HEAD_LEFT))
        for at, name in enumerate(names)
    ]
    return row(widths, cells, head=True)


def word_cell(text: str, look: Look = PLAIN, *, right: bool = False) -> Cell:
    """A cell with nothing but words."""
    return Cell(paragraph(run(text, look), manner=Manner(style="Cell", align="right") if right else _SMALL))


def _cell(cell: Cell, width: int) -> str:
    properties = w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("tcBorders", cell.left.xml("left")) if cell.left else "",
        w("shd", val="clear", color="auto", fill=cell.shade) if cell.shade else "",
        w("textDirection", val="btLr") if cell.turned else "",
        w("vAlign", val="center") if cell.middle else "",
    )
    return w("tc", properties, cell.inside or EMPTY)

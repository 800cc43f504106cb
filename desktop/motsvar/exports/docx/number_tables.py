"""Tables of numbers as tables with shaded cells: their words stay words, and no font or viewer is needed."""

from collections.abc import Iterator

from motsvar.drawing.colours import light, mixed
from motsvar.drawing.matrix import DEEPEST, Matrix
from motsvar.drawing.matrix import Cell as Number
from motsvar.exports.docx.inline import paragraph, run
from motsvar.exports.docx.looks import Look, Manner
from motsvar.exports.docx.palette import PAPER, WASH, ink_on
from motsvar.exports.docx.tables import TEXT_WIDTH, Cell, row, table

_NAMES = 2600
"""Width of the column with the rows' names."""
_MOST_COLUMNS = 14
"""Of numbers in one table; more make tables of like width below each other."""
_TURNED_BELOW = 1500
"""Width of a column below which its head is read from the bottom up."""
_WIDEST = 1900
_ROOM = 1700
"""Height for heads that are turned."""
_SMALL = Manner(style="Small")


def number_table(drawn: Matrix) -> Iterator[str]:
    for sentence in drawn.sentences:
        yield paragraph(run(sentence), manner=Manner(style="Small", keep_next=True))
    accent = light()["accent"]
    parts = -(-len(drawn.columns) // _MOST_COLUMNS)
    many = -(-len(drawn.columns) // max(parts, 1))
    for first in range(0, len(drawn.columns), max(many, 1)):
        yield from _part(drawn, first, min(first + many, len(drawn.columns)), accent)
    yield paragraph(*_legend(drawn, accent), manner=_SMALL)


def _part(drawn: Matrix, first: int, last: int, accent: str) -> Iterator[str]:
    wide = min(_WIDEST, (TEXT_WIDTH - _NAMES) // (last - first))
    widths = (_NAMES, *[wide] * (last - first))
    turned = wide < _TURNED_BELOW
    heads = (_head(name, turned=turned) for name in drawn.columns[first:last])

    def rows() -> Iterator[str]:
        yield row(widths, [Cell(""), *heads], head=True, height=_ROOM if turned else 0)
        for name, cells in zip(drawn.rows, drawn.cells, strict=True):
            shown = Cell(paragraph(run(name), manner=Manner(style="Cell")), middle=True)
            yield row(widths, [shown, *(_number(one, accent) for one in cells[first:last])])

    yield from table(widths, rows(), title=drawn.heading, padding=60, lined=True)


def _head(name: str, *, turned: bool) -> Cell:
    return Cell(paragraph(run(name, Look(bold=True, size=8)), manner=Manner(style="Cell")), turned=turned)


def _number(one: Number, accent: str) -> Cell:
    ground = WASH if one.shade is None else _shade(one.shade, accent)
    words = run(one.words, Look(colour=ink_on(ground), italic=one.about, size=8))
    return Cell(paragraph(words, manner=Manner(style="Cell", align="center")), shade=ground, middle=True)


def _legend(drawn: Matrix, accent: str) -> Iterator[str]:
    for shade, words in drawn.scale:
        ground = _shade(shade, accent)
        yield run(f"\u00a0\u00a0{words}\u00a0\u00a0", Look(colour=ink_on(ground), shade=ground)) + run(" ")


def _shade(part: float, accent: str) -> str:
    return mixed(accent, f"#{PAPER}", DEEPEST * part).removeprefix("#").upper()

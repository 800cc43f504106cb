"""A table of numbers as a picture: each cell has its number and a shade, so that neither is needed for the other."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from motsvar.drawing.framing import Area, compact, legend_words, room, sentences, title
from motsvar.drawing.shapes import Align, Block, Canvas, Drawing, Ink, Mark, Shape, Tone, Words

WIDEST, TALLEST, LOWEST = 7.0, 2.8, 1.4
"""Of a cell, in ems."""
NARROW = 45.0
"""Ems of width below which short heads are used, where there are some."""
HEAD = 0.3
"""The most that turned heads take of the height."""
FEW = 5
"""Rows that are shown without scrolling where height is scarce."""
DEEPEST = 0.85
"""How much ink the fullest cell has."""
TURNED_BELOW = 5.0
"""Ems of a column's width below which its head is turned, where height is scarce; else any that does not fit is."""
EDGE = 1.0
"""Pixels between two cells."""
INSET = 0.16
"""Of the lower side of a cell that is left free around an estimate."""


@dataclass(frozen=True, slots=True)
class Cell:
    key: Hashable
    words: str
    """Its number."""
    shade: float | None
    """0 to 1; None for a cell that has no number."""
    about: bool = False
    """The number is an estimate: its cell is not filled to the edges."""


@dataclass(frozen=True, slots=True)
class Matrix:
    heading: str
    sentences: tuple[str, ...]
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]
    """Row by row."""
    scale: tuple[tuple[float, str], ...]
    """Shades and their numbers, for the legend."""
    short: tuple[str, ...] = ()
    """Heads for columns that are told by the names of the rows."""


def matrix(canvas: Canvas, table: Matrix) -> Drawing:
    em = canvas.em
    ground, top = title(canvas, table.heading)
    said, top = sentences(canvas, table.sentences, top)
    top += 0.5 * em
    across = max(len(table.columns), 1)
    names = min(max((room(name, em) for name in table.rows), default=0.0) + em, 0.36 * canvas.width, 20 * em)
    wide = min(WIDEST * em, (canvas.width - names - 2 * em) / across)
    longest = max((room(name, em) for name in table.columns), default=0.0)
    turned = wide < (TURNED_BELOW * em if compact(canvas) else longest)
    heads = table.columns
    if turned and table.short and canvas.width < NARROW * em:
        heads, longest = table.short, max(room(name, em) for name in table.short)
        turned = wide < longest
    head = min(longest + em, HEAD * canvas.height, 18 * em) if turned else 1.8 * em
    below = canvas.height - top - head - 3.0 * em
    tall = max(min(TALLEST * em, below / max(len(table.rows), 1)), 3.0)
    area = Area(em + names, top + head + 0.4 * em, wide * across, tall * len(table.rows))
    marks: list[Mark] = [*ground, *said]
    for at, name in enumerate(heads):
        apart = 0.0 if turned else 0.25 * em  # else two heads that are shortened read as one
        x, room_ = area.x + at * wide + apart, wide - 2 * apart
        align = Align.START if turned else Align.MIDDLE
        marks.append(Words(name, x, top, room_, head, align=align, turned=turned, size=min(0.95, wide / em)))
    for at, name in enumerate(table.rows):
        y = area.y + at * tall
        marks.append(Words(name, em, y, names - 0.5 * em, tall, align=Align.END, size=min(0.95, tall / em / 1.1)))
    shapes = [
        _cell(cell, Area(area.x + column * wide, area.y + row * tall, wide, tall), em)
        for row, cells in enumerate(table.cells)
        for column, cell in enumerate(cells)
    ]
    marks += _scale(canvas, table.scale, area.y + area.height + 0.9 * em)
    return Drawing(canvas, tuple(marks), tuple(shapes), across)


def least_height(table: Matrix) -> float:
    """Ems of height in which every row has room for its name; heads may take ``HEAD`` of it."""
    if len(table.rows) <= FEW or table.short:
        return LOWEST * len(table.rows) + 8.0 + 1.3 * len(table.sentences)
    return (LOWEST * len(table.rows) + 7.5 + 2.5 * len(table.sentences)) / (1 - HEAD)


def _cell(cell: Cell, area: Area, em: float) -> Shape:
    ink = Ink(Tone.ALTERNATE if cell.shade is None else Tone.ACCENT)
    whole = Block(area.x, area.y, max(area.width - EDGE, 1.0), max(area.height - EDGE, 1.0), ink)
    block = replace(whole, strength=1.0 if cell.shade is None else DEEPEST * cell.shade)
    marks: tuple[Mark, ...] = (block,)
    if cell.about:
        inset = INSET * min(whole.width, whole.height)
        marks = (replace(whole, ink=Ink(Tone.ALTERNATE)), block := _within(block, inset))
    if room(cell.words, 0.9 * em) <= area.width - 2 and area.height >= 1.1 * em:
        tone = Tone.MUTED if cell.shade is None else Tone.TEXT
        words = Words(cell.words, area.x, area.y, whole.width, whole.height, tone, Align.MIDDLE, size=0.9, on=block)
        marks = (*marks, words)
    return Shape(cell.key, marks, whole.x, whole.y, whole.width, whole.height)


def _within(block: Block, inset: float) -> Block:
    return replace(
        block,
        x=block.x + inset,
        y=block.y + inset,
        width=max(block.width - 2 * inset, 1.0),
        height=max(block.height - 2 * inset, 1.0),
    )


def _scale(canvas: Canvas, scale: Sequence[tuple[float, str]], top: float) -> list[Mark]:
    """A row of shades with their numbers."""
    em = x = canvas.em
    marks: list[Mark] = []
    for shade, words in scale:
        place = Area(x, top, 1.6 * em, 1.3 * em)
        frame = Block(place.x - 1, place.y - 1, place.width + 2, place.height + 2, Ink(Tone.LINE))
        marks += [frame, Block(place.x, place.y, place.width, place.height, Ink(Tone.ACCENT), DEEPEST * shade)]
        marks.append(legend_words(canvas, place, words))
        x += 2.7 * em + room(words, 0.9 * em)
    return marks

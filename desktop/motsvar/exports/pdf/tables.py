"""Tables of words: columns with heads that stand on every page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from motsvar.exports.pdf.breaking import lines_of
from motsvar.exports.pdf.flow import Column, Flow, Row
from motsvar.exports.pdf.looks import TABLE_HEAD
from motsvar.exports.pdf.values import INNER, Line, Look, Piece

Cell = Sequence[Sequence[Piece]]
"""Paragraphs."""
_GAP = 10.0


@dataclass(frozen=True, slots=True)
class Head:
    words: str
    share: float
    """Of the width."""
    right: bool = False
    """Figures stand against the right side."""


def table(flow: Flow, heads: Sequence[Head], rows: Iterable[Sequence[Cell]]) -> None:
    titles = tuple(one_line(head.words, TABLE_HEAD) for head in heads)
    flow.table(_row(heads, titles, rule=False), (_row(heads, cells) for cells in rows))


def one_line(text: str, look: Look) -> Cell:
    return ((Piece(text, look),),)


def lines_of_cell(cell: Cell, width: float) -> list[Line]:
    return [line for paragraph in cell for line in lines_of(paragraph, width)] if cell else []


def _row(heads: Sequence[Head], cells: Sequence[Cell], *, rule: bool = True) -> Row:
    row = Row(tuple(_columns(heads, cells)))
    return row if rule else Row(row.columns, rule="")


def _columns(heads: Sequence[Head], cells: Sequence[Cell]) -> Iterator[Column]:
    whole = sum(head.share for head in heads)
    x = 0.0
    for head, cell in zip(heads, cells, strict=True):
        width = INNER * head.share / whole
        room = width - (0 if head.right or head is heads[-1] else _GAP)
        yield Column(x, room, lines_of_cell(cell, room), right=head.right)
        x += width

"""Marks of the two texts, each told by more than its colour: by its line, its letters, its ground or its label."""

from collections.abc import Iterator
from dataclasses import replace

from motsvar.drawing.shapes import Dash
from motsvar.exports.pdf.looks import LABEL, NUMBER, TEXT, THEME_GROUND, Ground, label, solid
from motsvar.exports.pdf.values import QUIET, Box, Look, Piece, Underline
from motsvar.exports.reporting.runs import MarkKind
from motsvar.exports.reporting.values import BlockView, LabelView, RunView

_MOST_LINES = 3
"""Of tags below one another; each tag has its label all the same."""


def block_pieces(block: BlockView, ground: Ground) -> Iterator[Piece]:
    base = replace(TEXT, bold=block.kind == "heading")
    for run in block.runs:
        yield Piece(run.text, marked(base, run, ground))
        for one in run.labels:
            yield from label_pieces(one, run)


def marked(base: Look, run: RunView, ground: Ground) -> Look:
    kinds = frozenset(run.kinds)
    return replace(
        base,
        bold=base.bold or MarkKind.THEME in kinds,
        slanted=MarkKind.REWORDED in kinds,
        ground=ground.wash if MarkKind.CHANGE in kinds else THEME_GROUND if MarkKind.THEME in kinds else "",
        underlines=(*_difference(kinds, ground), *(solid(colour, 1.1) for colour in run.colours[:_MOST_LINES])),
    )


def label_pieces(one: LabelView, run: RunView) -> Iterator[Piece]:
    """The label at the end of a mark, that leads to the annotation or to the counterpart."""
    match one.kind:
        case MarkKind.NOTE:
            look, text = NUMBER, one.text
        case MarkKind.MOVED:
            look, text = LABEL, f"⇄ {one.text}"
        case _:
            look, text = replace(LABEL, underlines=tuple(map(solid, run.colours[:1]))), one.text
    yield Piece("\u2009", TEXT)
    yield label(text, replace(look, target=one.target))


def only_label(text: str, ground: Ground) -> Piece:
    """Of a block that has no counterpart."""
    return label(text, replace(LABEL, ink=ground.ink, box=Box.DASHED))


def _difference(kinds: frozenset[MarkKind], ground: Ground) -> Iterator[Underline]:
    if MarkKind.CHANGE in kinds:
        yield solid(ground.ink, 1.1)
    elif MarkKind.VARIANT in kinds:
        yield Underline(Dash.DOTTED, QUIET, 0.9)
    if MarkKind.ONLY in kinds:
        yield Underline(Dash.DASHED, ground.ink, 0.8)

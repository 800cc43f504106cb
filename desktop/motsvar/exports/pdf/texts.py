"""The two texts side by side: what corresponds stands in step, and goes on in step on the next page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from motsvar.drawing.shapes import Dash
from motsvar.exports.pdf.breaking import lines_of
from motsvar.exports.pdf.flow import Column, Flow, Row
from motsvar.exports.pdf.looks import BODY, LABEL, NUMBER, SIDE_A, SIDE_B, SMALL, TEXT, WHERE, Ground, label, solid
from motsvar.exports.pdf.marks import block_pieces, marked, only_label
from motsvar.exports.pdf.values import INNER, QUIET, WASH, Line, Look, Piece, Rule
from motsvar.exports.reporting.runs import MarkKind
from motsvar.exports.reporting.values import BlockView, PairView, RowView, RunView
from motsvar.wording import Wording

_GUTTER, _INSET = 16.0, 8.0
_COLUMN = (INNER - _GUTTER) / 2
SHARE = 0.3
"""Of the progress, for the texts."""
_TITLE = 80
"""Letters of a heading that stand among the bookmarks."""


def put_texts(flow: Flow, pair: PairView, words: Wording) -> None:
    flow.paragraph(tuple(_legend(words)), leading=1.75)
    flow.space(8)
    flow.table(_heads(pair), _rows(flow, pair))


def _rows(flow: Flow, pair: PairView) -> Iterator[Row]:
    since = flow.done
    for number, row in enumerate(pair.rows):
        flow.done = since + SHARE * number / len(pair.rows)
        heading = next((block for block in (*row.left, *row.right) if block.kind == "heading"), None)
        if heading:
            flow.need(70)
            flow.bookmark("".join(run.text for run in heading.runs).strip()[:_TITLE], heading.id, 1)
        yield _row(row)


def _row(row: RowView) -> Row:
    dash = Dash.DASHED if row.apart else Dash.SOLID
    return Row((_column(0.0, row.left, SIDE_A, dash), _column(_COLUMN + _GUTTER, row.right, SIDE_B, dash)), 3.5, 4.5)


def _column(x: float, blocks: Sequence[BlockView], ground: Ground, dash: Dash) -> Column:
    if not blocks:
        return Column(x, _COLUMN, (), WASH)
    edge = Rule(0, 0, 0, 0, ground.ink, 1.6, dash)
    lines = [line for block in blocks for line in _block(block, ground)]
    return Column(x, _COLUMN, lines, "", edge, _INSET)


def _block(block: BlockView, ground: Ground) -> Iterator[Line]:
    above = [Piece(block.where, WHERE)]
    if block.only:
        above += Piece("  ", WHERE), only_label(block.only, ground)
    yield from lines_of(above, _COLUMN - _INSET, 1.5, anchor=block.id)
    yield from lines_of(tuple(block_pieces(block, ground)), _COLUMN - _INSET)


def _heads(pair: PairView) -> Row:
    columns = [
        Column(x, _COLUMN, lines_of((Piece(f"{letter} · {name}", Look(7.6, bold=True, ink=ground.ink)),), _COLUMN))
        for x, letter, name, ground in (
            (0.0, "A", pair.left.name, SIDE_A),
            (_COLUMN + _GUTTER, "B", pair.right.name, SIDE_B),
        )
    ]
    return Row(tuple(columns), 2, 4, rule="")


def _legend(words: Wording) -> Iterator[Piece]:
    def sample(text: str, kind: MarkKind, ground: Ground = SIDE_A) -> Piece:
        return Piece(text, marked(TEXT, RunView(text, (kind,), (), ()), ground))

    gap = Piece("     ", SMALL)
    yield Piece(words("Marks:") + "  ", SMALL)
    yield from (sample(words("other words in A"), MarkKind.CHANGE), gap)
    yield from (sample(words("other words in B"), MarkKind.CHANGE, SIDE_B), gap)
    yield from (sample(words("reading error"), MarkKind.VARIANT), gap)
    yield from (sample(words("without counterpart"), MarkKind.ONLY), gap)
    yield from (only_label(words("only in A"), SIDE_A), Piece(" ", SMALL))
    yield from (Piece(words("the whole passage is without counterpart"), SMALL), gap)
    yield from (Piece("¦ ", BODY), Piece(words("what stands beside it is something else"), SMALL), gap)
    yield from (sample(words("in other words"), MarkKind.REWORDED), gap)
    yield from (sample(words("theme"), MarkKind.THEME), gap)
    yield from (label("⇄ " + words("elsewhere")), Piece(" ", SMALL))
    yield from (Piece(words("its counterpart stands in another place"), SMALL), gap)
    yield from (label("1", NUMBER), Piece(" " + words("note"), SMALL), gap)
    yield Piece(words("tagged"), replace(TEXT, underlines=(solid(QUIET, 1.1),)))
    yield from (Piece(" ", SMALL), label(words("tag"), replace(LABEL, underlines=(solid(QUIET),))), gap)
    yield from (Piece("▎", BODY), Piece(words("A on the left, B on the right"), SMALL))

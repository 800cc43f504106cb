"""The two texts in a table of two columns, a row for what corresponds, broken across pages where it must be."""

from collections.abc import Iterator
from dataclasses import dataclass

from motsvar.core.progress import Progress
from motsvar.core.span import Side
from motsvar.exports.docx.comments import Comments
from motsvar.exports.docx.inline import Bookmarks, paragraph, run
from motsvar.exports.docx.looks import Look, Manner, Underline
from motsvar.exports.docx.marking import Marking, chip_of, only_chip
from motsvar.exports.docx.palette import INK, LEFT, LEFT_WASH, QUIET, RIGHT, RIGHT_WASH, THEME_WASH, WASH, pale
from motsvar.exports.docx.tables import TEXT_WIDTH, Cell, Edge, row, table
from motsvar.exports.reporting.values import BlockView, PairView, RowView, RunView
from motsvar.wording import Wording

_WIDTHS = (TEXT_WIDTH // 2, TEXT_WIDTH - TEXT_WIDTH // 2)
_STYLES = {Side.LEFT: "TextA", Side.RIGHT: "TextB"}
_COLOURS = {Side.LEFT: LEFT, Side.RIGHT: RIGHT}
_EDGE = 18
"""Eighths of a point."""
_SHORT = 400
"""Characters of a passage up to which it is not broken across pages; longer ones are."""
_FROM, _TO = 0.6, 0.9
"""Of the whole work."""
_TOLD_EVERY = 200
"""Rows between two words on how far it is."""
_SIGN = "⇄"


@dataclass(frozen=True, slots=True)
class Anchors:
    """What leads from and to the words."""

    bookmarks: Bookmarks
    comments: Comments


def texts(pair: PairView, words: Wording, anchors: Anchors, progress: Progress) -> Iterator[str]:
    yield paragraph(*_legend(words), manner=Manner(style="Small"))
    names = f"A · {pair.left.name}", f"B · {pair.right.name}"
    yield from table(_WIDTHS, _rows(pair, anchors, progress), title=" | ".join(names), padding=140)


def _rows(pair: PairView, anchors: Anchors, progress: Progress) -> Iterator[str]:
    heads = ("A", pair.left.name, Side.LEFT), ("B", pair.right.name, Side.RIGHT)
    yield row(_WIDTHS, [_head(*head) for head in heads], head=True)
    for at, one in enumerate(pair.rows):
        if at % _TOLD_EVERY == 0:
            progress(_FROM + (_TO - _FROM) * at / len(pair.rows), "Writing the texts")
        yield _row(one, anchors)


def _head(letter: str, name: str, side: Side) -> Cell:
    shown = run(f"{letter} · {name}", Look(bold=True, size=9, colour=_COLOURS[side]))
    return Cell(paragraph(shown, manner=Manner(style="Cell")), left=Edge("nil"))


def _row(one: RowView, anchors: Anchors) -> str:
    kind = "dashed" if one.apart else "single"
    cells = [
        _cell(blocks, side, Edge(kind, _COLOURS[side], _EDGE), anchors)
        for blocks, side in ((one.left, Side.LEFT), (one.right, Side.RIGHT))
    ]
    length = max(sum(len(run.text) for block in blocks for run in block.runs) for blocks in (one.left, one.right))
    return row(_WIDTHS, cells, whole=length <= _SHORT)


def _cell(blocks: tuple[BlockView, ...], side: Side, edge: Edge, anchors: Anchors) -> Cell:
    if not blocks:
        return Cell("", left=Edge("nil"), shade=WASH)
    return Cell("".join(_block(block, side, anchors) for block in blocks), left=edge)


def _block(block: BlockView, side: Side, anchors: Anchors) -> str:
    chip = only_chip(block.only, side) + run("  ") if block.only else ""
    marking, bookmarks = Marking(side, _SIGN), anchors.bookmarks
    said = (_run(one, marking, bookmarks, heading=block.kind == "heading") for one in block.runs)
    place = paragraph(bookmarks.at(block.id), chip, run(block.where), manner=Manner(style="Place"))
    return place + paragraph(*anchors.comments.around(block.runs, said), manner=Manner(style=_STYLES[side]))


def _run(one: RunView, marking: Marking, bookmarks: Bookmarks, *, heading: bool) -> str:
    labels = (marking.label(label, bookmarks) for label in one.labels)
    return run(one.text, marking.look(one, heading=heading)) + "".join(labels)


def _legend(words: Wording) -> Iterator[str]:
    samples = (
        run(words("other words in A"), Look(underline=Underline.SINGLE, line_colour=LEFT, shade=LEFT_WASH)),
        run(words("other words in B"), Look(underline=Underline.SINGLE, line_colour=RIGHT, shade=RIGHT_WASH)),
        run(words("reading error"), Look(underline=Underline.DOTTED, line_colour=QUIET)),
        run(words("without counterpart"), Look(underline=Underline.DASHED, line_colour=LEFT)),
        run(words("in other words"), Look(italic=True)),
        run(words("theme"), Look(bold=True, shade=THEME_WASH)),
        run(words("tagged"), Look(underline=Underline.DOUBLE, line_colour=QUIET, shade=pale(QUIET))),
        run(words("noted"), Look(underline=Underline.WAVE, line_colour=INK)),
        chip_of("1", INK) + run(f" {words('note')}"),
        only_chip(words("only in A"), Side.LEFT) + run(f" {words('the whole passage is without counterpart')}"),
        run(f"{_SIGN}\u00a0{words('elsewhere')}", Look(style="Label", colour=QUIET, border=QUIET))
        + run(f" {words('its counterpart stands in another place')}"),
        run("┆", Look(bold=True)) + run(f" {words('what stands beside it is something else')}"),
    )
    yield run(f"{words('Marks:')} ")
    for at, sample in enumerate(samples):
        yield (run("  ·  ") if at else "") + sample

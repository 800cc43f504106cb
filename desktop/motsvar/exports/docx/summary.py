"""The first page: what is shared, what stands on one side only, contradictions, themes."""

from collections.abc import Iterator, Sequence

from motsvar.exports.docx import palette
from motsvar.exports.docx.inline import paragraph, run
from motsvar.exports.docx.looks import Look, Manner
from motsvar.exports.docx.places import CELL, QUIET, SMALL, heading, places, widths
from motsvar.exports.docx.tables import Cell, head_row, row, table, word_cell
from motsvar.exports.reporting.contradictions import excerpt
from motsvar.exports.reporting.facts import in_columns
from motsvar.exports.reporting.values import ContradictionView, PairView, ReportView
from motsvar.wording import Wording

_LABEL = 40
"""Characters of a theme there."""
_FOREMOST = 8
"""Themes on the summary page."""
_BESIDE = 0.24, 0.38, 0.38
"""Columns of a table with what A and B say."""
_NARROW = 20
"""Above and below the words of a row, in twentieths of a point: all of this is to stand on one page."""
_INDENT = "\u2003–\u2002"
"""Before what is part of a figure."""


def summary(view: ReportView) -> Iterator[str]:
    words, pair = view.words, view.pair
    if pair and pair.note:
        yield paragraph(run(pair.note), manner=Manner(style="Caution"))
    if pair:
        yield from _shares(pair, words)
        yield from _figures(pair, words)
    if pair and pair.highlights:
        yield heading(words("What they share and what they do not"))
        yield from _highlights(pair, words)
    yield heading(words("Contradictions"))
    yield from _foremost_contradictions(view)
    if pair and pair.themes:
        yield heading(words("Themes that recur"))
        yield paragraph(*_foremost(pair, words), manner=CELL)
        if any(one.own for one in pair.themes):
            yield paragraph(run(words("◆: of the case's own codebook")), manner=SMALL)


def all_contradictions(view: ReportView) -> Iterator[str]:
    """Where the summary page has not room for them."""
    if view.shortens:
        yield heading(view.words("All contradictions"))
        yield from _contradictions(view, view.contradictions)


def _shares(pair: PairView, words: Wording) -> Iterator[str]:
    columns = widths(0.5, 0.5)
    told = (
        (pair.left_shared, words("of A corresponds to something in B"), palette.LEFT),
        (pair.right_shared, words("of B corresponds to something in A"), palette.RIGHT),
    )
    cells = [
        Cell(
            paragraph(run(share, Look(colour=colour)), manner=Manner(style="Share")) + paragraph(run(said), manner=CELL)
        )
        for share, said, colour in told
    ]
    yield from table(columns, [row(columns, cells)], title=words("Summary"), ruled=False, padding=0)


def _figures(pair: PairView, words: Wording) -> Iterator[str]:
    """In two columns, each read from the top down; what is part of a figure stands below it, further in."""
    columns = widths(0.08, 0.42, 0.08, 0.42)
    rows = []
    for beside in in_columns(pair.figures):
        cells: list[Cell] = []
        for one in beside:
            cells += [
                word_cell(words.number(one.number) if one else "", Look(bold=True), right=True),
                word_cell(f"{_INDENT if one.part else ''}{one.name}" if one else ""),
            ]
        rows.append(row(columns, cells))
    yield from table(columns, rows, title=words("Summary"), above=_NARROW)


def _highlights(pair: PairView, words: Wording) -> Iterator[str]:
    columns = widths(*_BESIDE)
    rows = (
        row(columns, [word_cell(one.kind), places(one.left, words), places(one.right, words)])
        for one in pair.highlights
    )
    title = words("What they share and what they do not")
    yield from table(columns, [head_row(columns, ["", "A", "B"]), *rows], title=title, above=_NARROW)


def _foremost_contradictions(view: ReportView) -> Iterator[str]:
    words = view.words
    if not view.contradictions:
        yield paragraph(run(words("None were found, and none is linked.")), manner=SMALL)
        return
    yield from _contradictions(view, view.foremost)
    if view.shortens:
        told = words("All {0} are listed after this page.").format(words.number(len(view.contradictions)))
        yield paragraph(run(told), manner=SMALL)


def _contradictions(view: ReportView, shown: Sequence[ContradictionView]) -> Iterator[str]:
    words, columns = view.words, widths(*_BESIDE)
    yield paragraph(run(view.judged), manner=SMALL)

    def rows() -> Iterator[str]:
        yield head_row(columns, [words("Kind"), "A", "B"])
        for one in shown:
            said = (paragraph(run(told, QUIET), manner=CELL) for told in (one.value, one.doubt, one.note) if told)
            kind = paragraph(run(one.kind), manner=CELL) + "".join(said)
            sides = places(one.left, words, one.left_more), places(one.right, words, one.right_more)
            yield row(columns, [Cell(kind), *sides], whole=False)

    yield from table(columns, rows(), title=words("Contradictions"), above=_NARROW)


def _foremost(pair: PairView, words: Wording) -> Iterator[str]:
    for at, one in enumerate(pair.themes[:_FOREMOST]):
        yield run("  ·  ", Look(colour=palette.QUIET)) if at else ""
        counts = f"\u00a0A\u00a0{words.number(one.left)}, B\u00a0{words.number(one.right)}"
        yield run(
            f"{'◆ ' if one.own else ''}{excerpt(one.label, _LABEL)}", Look(bold=True, shade=palette.THEME_WASH)
        ) + run(counts, QUIET)

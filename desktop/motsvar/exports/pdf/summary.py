"""The first page: what the report is of, how much corresponds, and what to look at first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from motsvar.exports.pdf.breaking import lines_of
from motsvar.exports.pdf.flow import Column, Flow, Row
from motsvar.exports.pdf.looks import (
    BODY,
    SIDE_A,
    SIDE_B,
    SMALL,
    STRONG,
    SUBHEADING,
    TABLE,
    TABLE_STRONG,
    TITLE,
    Ground,
)
from motsvar.exports.pdf.parts import put_contradictions, put_highlights, remark
from motsvar.exports.pdf.values import INNER, RULE, WASH, Line, Look, Piece, Rule
from motsvar.exports.reporting.contradictions import excerpt
from motsvar.exports.reporting.facts import in_columns
from motsvar.exports.reporting.sections import Section
from motsvar.exports.reporting.values import FigureView, PairView, ReportView, ThemeView
from motsvar.wording import Wording

_MOST_THEMES = 8
_LONGEST_THEME = 40
"""Characters of its name."""
_HALF = INNER / 2
_FIGURE = 34.0
"""Width of the column of a number."""
_PART = 14.0
"""How far what is part of a figure stands to the right of it."""


def put_title(flow: Flow, view: ReportView) -> None:
    words = view.words
    flow.paragraph((Piece(words("Report of a case").upper(), Look(7, ink=SMALL.ink)),))
    flow.space(2)
    flow.paragraph((Piece(view.title, TITLE),), leading=1.2)
    flow.space(2)
    flow.paragraph((Piece(words("Written {0} by {1}").format(view.written, view.program), SMALL),))
    flow.space(8)
    if view.pair:
        for letter, name, ground in (("A", view.pair.left.name, SIDE_A), ("B", view.pair.right.name, SIDE_B)):
            flow.paragraph((Piece(f"{letter}   ", replace(STRONG, ink=ground.ink)), Piece(name, BODY)))
    flow.space(8)


def put_summary(flow: Flow, view: ReportView) -> None:
    if view.pair:
        _figures_of(flow, view.pair, view.words)
        put_highlights(flow, view.pair, view.words)
    flow.need(60)
    flow.paragraph((Piece(view.words("Contradictions"), SUBHEADING),))
    flow.space(2)
    _contradictions(flow, view)
    if view.pair:
        _recurring(flow, view.pair, view.words)


def put_contents(flow: Flow, listed: Sequence[Section], words: Wording) -> None:
    flow.need(26 + 13 * len(listed))
    flow.space(10)
    flow.paragraph((Piece(words("Contents"), SUBHEADING),))
    flow.space(2)
    for section in listed:
        flow.paragraph((Piece(section.title, replace(BODY, target=section.id)),), width=INNER - 40)
        flow.number_of(section.id, BODY)


def _figures_of(flow: Flow, pair: PairView, words: Wording) -> None:
    if pair.note:
        edge = Rule(0, 0, 0, 0, SIDE_B.ink, 3)
        flow.row(Row((Column(0, INNER, lines_of((Piece(pair.note, BODY),), INNER - 24), WASH, edge, 12),), 5, 5, ""))
        flow.space(8)
    shares = (
        _share(pair.left_shared, words("of A corresponds to something in B"), SIDE_A),
        _share(pair.right_shared, words("of B corresponds to something in A"), SIDE_B),
    )
    flow.row(Row((Column(0, _HALF - 10, shares[0]), Column(_HALF, _HALF, shares[1])), 0, 8, "", whole=True))
    for row in _figures(pair.figures, words):
        flow.row(row)
    flow.space(8)


def _recurring(flow: Flow, pair: PairView, words: Wording) -> None:
    if pair.themes:
        flow.space(8)
        flow.need(40)
        flow.paragraph((Piece(words("Themes that recur"), SUBHEADING),))
        flow.space(2)
        flow.paragraph(tuple(_themes(pair.themes[:_MOST_THEMES], words)))
        if any(theme.own for theme in pair.themes):
            flow.paragraph((Piece(words("◆: of the case's own codebook"), SMALL),))


def _contradictions(flow: Flow, view: ReportView) -> None:
    words, found = view.words, view.contradictions
    if not found:
        flow.paragraph((Piece(words("None were found, and none is linked."), SMALL),))
        return
    put_contradictions(flow, view.foremost, view)
    if view.shortens:
        remark(flow, words("All {0} are listed after this page.").format(words.number(len(found))))


def _share(share: str, of: str, ground: Ground) -> list[Line]:
    figure = lines_of((Piece(share, Look(24, bold=True, ink=ground.ink)),), _HALF - 10, 1.15)
    return figure + lines_of((Piece(of, BODY),), _HALF - 10)


def _figures(figures: Sequence[FigureView], words: Wording) -> Iterator[Row]:
    """In two columns, each read from the top down; the parts of a figure stand below it."""
    for beside in in_columns(figures):
        columns: list[Column] = []
        for x, one in zip((0.0, _HALF), beside, strict=True):
            if one is None:
                continue
            x += _PART if one.part else 0.0
            number = lines_of((Piece(words.number(one.number), TABLE_STRONG),), _FIGURE)
            columns.append(Column(x, _FIGURE, number, right=True))
            room = _HALF - _FIGURE - _PART - 20
            columns.append(Column(x + _FIGURE + 8, room, lines_of((Piece(one.name, TABLE),), room)))
        yield Row(tuple(columns), 2, 2, RULE)


def _themes(themes: Sequence[ThemeView], words: Wording) -> Iterator[Piece]:
    for at, one in enumerate(themes):
        yield Piece(f"{'   ·   ' if at else ''}", SMALL)
        label = excerpt(one.label, _LONGEST_THEME)
        yield Piece(f"◆ {label}" if one.own else label, TABLE_STRONG)
        yield Piece(f" A\u00a0{words.number(one.left)}, B\u00a0{words.number(one.right)}", SMALL)

"""How each kind of mark is painted: one table, one function a manner.

Every role has its own place around the letters, so that marks on the same words can all be read: bars in the margin,
bands and fills behind the letters, lines close below them, tags in lanes under those, signs in the margin. None is
told by colour alone.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from motsvar.core.annotation import OKABE_ITO
from motsvar.ui.appearance import Appearance
from motsvar.ui.contrast import fill_of
from motsvar.ui.pair.content import Mark, MarkRole
from motsvar.ui.pair.typography import LANE_PITCH, LIFT

_OUTLINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
BAR_GAP = 11.0
"""Pixels from the bars of matches to the text."""
_SIGN_GAP = 31.0
_THINNEST = 0.5
"""Width of the bar of the weakest match, as a share of the surest one's."""
TAG_LINES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
"""Underlines of tags, by the place of their colour among those that tags are given."""


class Segment(NamedTuple):
    """The part of a mark that lies in one block. Pixels from the block's own corner. Made by the thousand."""

    mark: Mark
    boxes: tuple[QRectF, ...]
    """One a line, around the letters."""
    pitch: float
    """From line to line."""
    descent: float
    lane: int
    column: float
    """Where the column of text begins."""
    begins: bool
    """The mark starts in this block."""

    @property
    def lines(self) -> list[QRectF]:
        """The boxes as high as the lines' pitch, so that they touch."""
        return [QRectF(box.x(), box.y() - LIFT, box.width(), self.pitch) for box in self.boxes]


Painter = Callable[[QPainter, Sequence[Segment], Appearance], None]
"""Paints all segments of one role in a block at once."""


@dataclass(frozen=True, slots=True)
class Manner:
    """When a mark is painted, lower first, and how."""

    order: int
    over_text: bool
    paint: Painter


def _plain(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _bar(painter: QPainter, segment: Segment, colour: str, width: float, style: Qt.PenStyle) -> None:
    """A line down the margin beside the lines of the mark; a weak match has a thinner one, as easy to see."""
    strength = min(max(segment.mark.strength, 0.0), 1.0)
    pen = QPen(QColor(colour), width * (_THINNEST + (1 - _THINNEST) * strength), style, Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    x, lines = segment.column - BAR_GAP, segment.lines
    painter.drawLine(QPointF(x, lines[0].top() + 1), QPointF(x, lines[-1].bottom() - 1))


def _band(painter: QPainter, segment: Segment, colour: QColor) -> None:
    for line in segment.lines:
        painter.fillRect(line.adjusted(-3, 0, 3, 0), colour)


def _match_same(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    for segment in segments:
        _bar(painter, segment, look.same, 2.0, Qt.PenStyle.SolidLine)


def _match_variant(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    for segment in segments:
        _bar(painter, segment, look.variant, 2.0, Qt.PenStyle.DashLine)


def _match_edited(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    for segment in segments:
        _band(painter, segment, _colour(look.edited_tint))
        _bar(painter, segment, look.edited, 4.0, Qt.PenStyle.SolidLine)


def _match_reworded(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    for segment in segments:
        _band(painter, segment, _colour(look.reworded_tint))
        _bar(painter, segment, look.reworded, 4.0, Qt.PenStyle.DotLine)


def _change_under(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    tint = _colour(look.tint(segments[0].mark.side))
    for segment in segments:
        if segment.mark.span.start < segment.mark.span.end:
            for box in segment.boxes:
                painter.fillRect(box.adjusted(-1, 0, 1, 1), tint)


def _change_over(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    """A line below the words; a wedge where the other side has words and this one none."""
    side = look.side(segments[0].mark.side)
    words = [segment for segment in segments if segment.mark.span.start < segment.mark.span.end]
    _lines_below(painter, words, _pen(side, 1.6), 2.2)
    _plain(painter)
    painter.setBrush(_colour(side))
    for segment in segments:
        if segment.mark.span.start == segment.mark.span.end:
            box = segment.boxes[0]
            x, y = box.left(), box.bottom() - segment.descent + 1
            painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x - 3.5, y + 5), QPointF(x + 3.5, y + 5)]))


def _variant(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    _lines_below(painter, segments, _pen(look.variant, 1.4, Qt.PenStyle.DotLine), 2.5)


def _lines_below(painter: QPainter, segments: Sequence[Segment], pen: QPen, gap: float) -> None:
    """Lines ``gap`` pixels below the letters' feet."""
    painter.setPen(pen)
    for segment in segments:
        below = gap - segment.descent
        for box in segment.boxes:
            y = box.bottom() + below
            painter.drawLine(QLineF(box.left(), y, box.right(), y))


def theme_line(index: int) -> Qt.PenStyle:
    """Themes after each other have other outlines, as well as other hues."""
    return _OUTLINES[index % len(_OUTLINES)]


def tag_line(colour: str) -> Qt.PenStyle:
    """Tags are told by the manner of their lines, too; colours that are none of the offered ones have plain lines."""
    return TAG_LINES[OKABE_ITO.index(colour) % len(TAG_LINES)] if colour in OKABE_ITO else Qt.PenStyle.SolidLine


@lru_cache(maxsize=64)
def _theme_style(hue: str, part: float, style: Qt.PenStyle) -> tuple[QPen, QColor]:
    fill = QColor(fill_of(hue))
    fill.setAlphaF(part)
    return QPen(QColor(hue), 1.0, style), fill


@lru_cache(maxsize=64)
def _pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    return QPen(QColor(colour), width, style, Qt.PenCapStyle.FlatCap)


@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)


def _doubtful(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    """Speckled as a bad copy is: no other mark has a grain, and the place of every line is left free."""
    grain = QBrush(_colour(look.variant), Qt.BrushStyle.Dense6Pattern)
    for segment in segments:
        for box in segment.boxes:
            painter.fillRect(box, grain)


def _theme(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    for segment in segments:
        index = segment.mark.index
        pen, fill = _theme_style(look.theme_colour(index), look.theme_fill, theme_line(index))
        painter.setPen(pen)
        painter.setBrush(fill)
        for box in segment.boxes:
            painter.drawRoundedRect(box.adjusted(-1.5, -0.5, 1.5, 0.5), 4, 4)


def _over_line(painter: QPainter, segments: Sequence[Segment], pen: QPen) -> None:
    painter.setPen(pen)
    for segment in segments:
        for box in segment.boxes:
            y = box.top() - 0.5
            painter.drawLine(QLineF(box.left(), y, box.right(), y))


def _fact_both(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    _over_line(painter, segments, QPen(QColor(look.fact), 1.4))


def _fact_differs(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    """A thick line over the words, with feet: the other text says another value."""
    _over_line(painter, segments, QPen(QColor(look.fact), 2.6))
    for segment in segments:
        for box in segment.boxes:
            for x in (box.left(), box.right()):
                painter.drawLine(QLineF(x, box.top() - 0.5, x, box.top() + 4.5))


def _fact_only(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    _over_line(painter, segments, QPen(QColor(look.fact), 1.4, Qt.PenStyle.DotLine))


def _taken_left(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    _lines_below(painter, segments, _pen(look.left, 2.0), 2.5)


def _taken_right(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    _lines_below(painter, segments, _pen(look.right, 2.0, Qt.PenStyle.DashLine), 2.5 + LANE_PITCH)


def _demand(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    for segment in segments:
        _band(painter, segment, _colour(look.reworded_tint))
        _bar(painter, segment, look.reworded, 4.0, Qt.PenStyle.SolidLine)


def _aside(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    """A veil of paper: the words keep a contrast of 4.5 to 1."""
    veil = QColor(look.base)
    veil.setAlphaF(look.veil)
    for segment in segments:
        _band(painter, segment, veil)


def _tag(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    for segment in segments:
        colour = segment.mark.colour or look.accent
        painter.setPen(_pen(look.tag_colour(colour), 2.0, tag_line(colour)))
        below = 2 + segment.lane * LANE_PITCH
        for box in segment.boxes:
            y = box.bottom() + below
            painter.drawLine(QLineF(box.left(), y, box.right(), y))


def _note(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    """A flag in the margin beside the first line."""
    for segment in segments:
        if segment.begins:
            box = segment.boxes[0]
            _flag(painter, segment.column - _SIGN_GAP, box.top() + 1, _colour(look.note))


def _flag(painter: QPainter, x: float, top: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(x, top), QPointF(x, top + 14))
    _plain(painter)
    painter.setBrush(colour)
    points = ((1, 0.5), (11, 0.5), (8, 4.25), (11, 8), (1, 8))
    painter.drawPolygon(QPolygonF([QPointF(x + dx, top + dy) for dx, dy in points]))


def _hidden_under(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    """Hatched as nothing else is."""
    hatch = QColor(look.text)
    hatch.setAlphaF(0.35)
    for segment in segments:
        for box in segment.boxes:
            painter.fillRect(box, QBrush(hatch, Qt.BrushStyle.BDiagPattern))


def _hidden_over(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    """Four corners around the letters, which leave their sides free: most such letters are narrow."""
    painter.setPen(_pen(look.text, 1.4))
    for segment in segments:
        for box in segment.boxes:
            foot = min(3.0, box.width() / 3)
            for x, inwards in ((box.left(), foot), (box.right(), -foot)):
                for y, down in ((box.top(), 4.0), (box.bottom(), -4.0)):
                    painter.drawPolyline([QPointF(x + inwards, y), QPointF(x, y), QPointF(x, y + down)])


def _search(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    fill = QColor(look.search)
    fill.setAlphaF(look.search_fill)
    painter.setPen(QPen(QColor(look.search), 1.5))
    painter.setBrush(QBrush(fill))
    for segment in segments:
        for box in segment.boxes:
            painter.drawRect(box.adjusted(-1.5, -0.5, 1.5, 0.5))


def _pointed(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    """A thin frame close around the letters."""
    painter.setPen(_pen(look.current, 1.4, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for segment in segments:
        for box in segment.boxes:
            painter.drawRect(box.adjusted(-2, 0, 2, 0))


def _current(painter: QPainter, segments: Sequence[Segment], look: Appearance) -> None:
    """A frame around all its lines with a faint halo."""
    for segment in segments:
        _frame(painter, segment, look)


def _frame(painter: QPainter, segment: Segment, look: Appearance) -> None:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for line in segment.lines:
        path.addRect(line.adjusted(-4, -0.5, 4, 0.5))
    path = path.simplified()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    strength = max(0.4, min(segment.mark.strength, 1.0))
    for width, alpha in ((5.0, 0.22 * strength), (1.6 * strength, 1.0)):
        colour = QColor(look.current)
        colour.setAlphaF(alpha)
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(path)


MANNERS: Mapping[MarkRole, tuple[Manner, ...]] = MappingProxyType(
    {
        MarkRole.MATCH_SAME: (Manner(10, False, _match_same),),
        MarkRole.MATCH_VARIANT: (Manner(11, False, _match_variant),),
        MarkRole.MATCH_EDITED: (Manner(12, False, _match_edited),),
        MarkRole.MATCH_REWORDED: (Manner(13, False, _match_reworded),),
        MarkRole.DOUBTFUL: (Manner(28, False, _doubtful),),
        MarkRole.THEME: (Manner(22, False, _theme),),
        MarkRole.DEMAND: (Manner(14, False, _demand),),
        MarkRole.TAKEN_LEFT: (Manner(57, True, _taken_left),),
        MarkRole.TAKEN_RIGHT: (Manner(58, True, _taken_right),),
        MarkRole.ASIDE: (Manner(40, True, _aside),),
        MarkRole.FACT_BOTH: (Manner(54, True, _fact_both),),
        MarkRole.FACT_DIFFERS: (Manner(56, True, _fact_differs),),
        MarkRole.FACT_ONLY: (Manner(55, True, _fact_only),),
        MarkRole.CHANGE: (Manner(21, False, _change_under), Manner(50, True, _change_over)),
        MarkRole.HIDDEN: (Manner(29, False, _hidden_under), Manner(59, True, _hidden_over)),
        MarkRole.SEARCH: (Manner(30, False, _search),),
        MarkRole.VARIANT: (Manner(51, True, _variant),),
        MarkRole.TAG: (Manner(52, True, _tag),),
        MarkRole.NOTE: (Manner(53, True, _note),),
        MarkRole.POINTED: (Manner(49, True, _pointed),),
        MarkRole.CURRENT: (Manner(60, True, _current),),
    }
)


def in_order(segments: Iterable[Segment], over_text: bool) -> tuple[tuple[Painter, tuple[Segment, ...]], ...]:
    """What to paint behind the text, or over it, lowest first."""
    by_role: dict[MarkRole, list[Segment]] = {}
    for segment in segments:
        by_role.setdefault(segment.mark.role, []).append(segment)
    todo = [
        (manner, mine) for role, mine in by_role.items() for manner in MANNERS[role] if manner.over_text is over_text
    ]
    todo.sort(key=lambda each: each[0].order)
    return tuple((manner.paint, tuple(mine)) for manner, mine in todo)

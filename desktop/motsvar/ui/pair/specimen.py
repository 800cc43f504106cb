"""A word with a mark on it, painted as in the texts, so that a legend cannot say anything else than they do."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Appearance
from motsvar.ui.pair.content import Mark, MarkRole
from motsvar.ui.pair.marks import Segment, in_order
from motsvar.ui.pair.typography import SPARE

_COLUMN = 34.0
"""Pixels left of the word, for bars and signs of the margin."""
_AIR = 5.0


class Specimen(QWidget):
    """As high as a line of text."""

    def __init__(self, words: str, mark: Mark, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._mark, self._look = words, mark, look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Appearance) -> None:
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = _COLUMN + metrics.horizontalAdvance(self._words) + 2 * _AIR
        return QSize(int(width), int(metrics.height() + SPARE + 2 * _AIR))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._look.base))
        paint_specimen(painter, self._words, self._mark, self._look)
        painter.end()


def paint_specimen(painter: QPainter, words: str, mark: Mark, look: Appearance) -> None:
    """At the upper left corner, in the painter's font."""
    metrics = QFontMetricsF(painter.font())
    box = QRectF(_COLUMN, _AIR, metrics.horizontalAdvance(words), metrics.height())
    if mark.span.start == mark.span.end:  # a place between two words
        box = QRectF(_COLUMN + metrics.horizontalAdvance(words.partition(" ")[0] + " "), _AIR, 0.0, metrics.height())
    segment = Segment(mark, (box,), metrics.height() + SPARE, metrics.descent(), 0, _COLUMN, begins=True)
    for paint, segments in in_order([segment], over_text=False):
        paint(painter, segments, look)
    painter.setPen(QColor(look.text))
    painter.drawText(QPointF(_COLUMN, _AIR + metrics.ascent()), words)
    for paint, segments in in_order([segment], over_text=True):
        paint(painter, segments, look)


def sample_mark(role: MarkRole, side: Side = Side.LEFT, *, index: int = 0, empty: bool = False) -> Mark:
    """A mark that says only what it is."""
    return Mark(side, Span(0, 0 if empty else 1), role, index=index)

"""The two handles of the chosen passage, by which the mouse moves its ends."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from motsvar.core.span import Span

REACH = 7
"""Pixels around a handle in which the mouse takes it."""
_KNOB = 4.0


class Handles(QObject):
    """Knows offsets; ``caret_rect`` says where an offset is on the screen, ``offset_at`` the other way round."""

    dragged = Signal(Span)
    """The passage as it was let go."""

    def __init__(self, caret_rect: Callable[[int], QRect], offset_at: Callable[[QPoint], int], parent: QObject) -> None:
        super().__init__(parent)
        self._caret_rect = caret_rect
        self._offset_at = offset_at
        self.span: Span | None = None
        self._fixed: int | None = None
        """The end that stays while the other one is dragged."""
        self._kept: Span | None = None

    def set_span(self, span: Span | None) -> None:
        """The passage that has handles, or none."""
        self.span = span
        self._fixed = None

    @property
    def under_way(self) -> bool:
        return self._fixed is not None

    def takes(self, point: QPoint) -> bool:
        """Whether the mouse is on one of the two."""
        return self._end_at(point) is not None

    def press(self, point: QPoint) -> bool:
        """Begins to drag, when the mouse is on a handle."""
        end = self._end_at(point)
        if end is None or self.span is None:
            return False
        self._kept = self.span
        self._fixed = self.span.end if end == self.span.start else self.span.start
        return True

    def move(self, point: QPoint) -> None:
        if self._fixed is not None:
            at = self._offset_at(point)
            if at != self._fixed:
                self.span = Span(min(at, self._fixed), max(at, self._fixed))

    def release(self) -> None:
        """Tells where the passage was let go; until somebody sets it, it stays as it was."""
        span, self.span, self._fixed = self.span, self._kept, None
        if span is not None and span != self._kept:
            self.dragged.emit(span)

    def paint(self, painter: QPainter, colour: str) -> None:
        """A line and a knob at either end: above the first letter, below the last."""
        if self.span is None:
            return
        painter.setPen(QPen(QColor(colour), 2.0))
        painter.setBrush(QColor(colour))
        for offset, is_end in ((self.span.start, False), (self.span.end, True)):
            rect = self._caret_rect(offset)
            x = float(rect.left())
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
            painter.drawEllipse(QPointF(x, rect.bottom() if is_end else rect.top()), _KNOB, _KNOB)

    def _end_at(self, point: QPoint) -> int | None:
        if self.span is None:
            return None
        for offset in (self.span.end, self.span.start):
            rect = self._caret_rect(offset).adjusted(-REACH, -REACH, REACH, REACH)
            if rect.contains(point):
                return offset
        return None

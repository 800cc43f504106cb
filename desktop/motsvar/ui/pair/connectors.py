"""The gutter between the panes: bands that join what corresponds."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from motsvar.core.comparison import Relation
from motsvar.core.span import Side
from motsvar.ui.appearance import Appearance

WIDTH = 54
_BEND = 0.45
"""Control points of the curves, as a share of the gutter (Kompare .4, Meld .5)."""
_SURE, _LIKELY = 0.8, 0.5
_TAB = 17.0
_WHEEL_LINE = 20


@dataclass(frozen=True, slots=True)
class End:
    """One end of a band, in pixels from the top of the screen."""

    top: float
    bottom: float

    def seen(self, height: float) -> bool:
        return self.bottom > 0 and self.top < height


@dataclass(frozen=True, slots=True)
class Band:
    """A connector with at least one end on the screen."""

    key: Hashable
    relation: Relation
    moved: bool
    confidence: float
    left: End
    right: End

    def on(self, side: Side) -> End:
        return self.left if side is Side.LEFT else self.right


class Gutter(QWidget):
    """Asks for the bands whenever it is painted, so that it can never show where something was."""

    hovered = Signal(object)
    activated = Signal(object)
    turned = Signal(int)
    """The wheel, in pixels; down is positive."""

    def __init__(self, bands: Callable[[], Sequence[Band]], look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands = bands
        self._look = look
        self._paths: list[tuple[Hashable, QPainterPath]] = []
        self._hover: Hashable = None
        self._current: Hashable = None
        self.setMouseTracking(True)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def set_look(self, look: Appearance) -> None:
        self._look = look
        self.update()

    def set_current(self, key: Hashable) -> None:
        """The connector that is outlined, or None."""
        self._current = key
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._look.window))
        self._paths = []
        bands = sorted(self._bands(), key=lambda band: (self._is_raised(band), band.confidence))
        for band in bands:
            seen = [side for side in Side if band.on(side).seen(self.height())]
            if len(seen) == 2:
                self._paint_band(painter, band)
            elif seen:
                self._paint_tab(painter, band, seen[0])
        painter.setPen(QPen(QColor(self._look.line), 1.0))
        for x in (0.5, self.width() - 0.5):
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.end()

    def _is_raised(self, band: Band) -> bool:
        return band.key is not None and band.key in (self._hover, self._current)

    def _paint_band(self, painter: QPainter, band: Band) -> None:
        path = _ribbon(band.left, band.right, float(self.width()))
        self._paint_path(painter, band, path)
        if band.moved:
            middle = QPointF(
                self.width() / 2, (band.left.top + band.left.bottom + band.right.top + band.right.bottom) / 4
            )
            _arrow(painter, middle, 1 if band.right.top > band.left.top else -1, QColor(self._look.moved))

    def _paint_tab(self, painter: QPainter, band: Band, side: Side) -> None:
        """The other end is out of sight: a stub with the direction."""
        end, away = band.on(side), band.on(side.other)
        top, bottom = max(end.top, -20.0), min(end.bottom, self.height() + 20.0)
        left = 0.0 if side is Side.LEFT else self.width() - _TAB
        box = QRectF(left - (_TAB if side is Side.LEFT else 0), top, 2 * _TAB, max(bottom - top, 6.0))
        path = QPainterPath()
        path.addRoundedRect(box, 7, 7)
        self._paint_path(painter, band, path)
        down = 1 if away.top > end.top else -1
        x = left + _TAB / 2
        _arrow(painter, QPointF(x, max(min(box.center().y(), self.height() - 8.0), 8.0)), down, self._hue(band))

    def _paint_path(self, painter: QPainter, band: Band, path: QPainterPath) -> None:
        hue = self._hue(band)
        raised = self._is_raised(band)
        fill = QColor(hue)
        fill.setAlphaF(0.38 if raised else 0.10 + 0.10 * band.confidence)
        edge = QColor(hue)
        painter.fillPath(path, fill)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(edge, 2.0 if band.key is not None and band.key == self._current else 1.0, _line(band.confidence))
        )
        painter.drawPath(path)
        self._paths.append((band.key, path))

    def _hue(self, band: Band) -> QColor:
        if band.moved:
            return QColor(self._look.moved)
        return QColor(getattr(self._look, band.relation.value))

    def _key_at(self, point: QPointF) -> Hashable:
        """The topmost band within two pixels of a point."""
        near = QRectF(point.x() - 2, point.y() - 2, 4, 4)
        return next((key for key, path in reversed(self._paths) if path.intersects(near)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_hover(self._key_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002
        self._set_hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._key_at(event.position())
        if key is not None and event.button() is Qt.MouseButton.LeftButton:
            self.activated.emit(key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        self.turned.emit(-round(notches * QApplication.wheelScrollLines() * _WHEEL_LINE))
        event.accept()

    def _set_hover(self, key: Hashable) -> None:
        if key == self._hover:
            return
        self._hover = key
        self.setCursor(Qt.CursorShape.ArrowCursor if key is None else Qt.CursorShape.PointingHandCursor)
        self.update()
        self.hovered.emit(key)


def _line(confidence: float) -> Qt.PenStyle:
    if confidence >= _SURE:
        return Qt.PenStyle.SolidLine
    return Qt.PenStyle.DashLine if confidence >= _LIKELY else Qt.PenStyle.DotLine


def _ribbon(left: End, right: End, width: float) -> QPainterPath:
    """The band between two ends, its edges cubic curves."""
    near, far = width * _BEND, width * (1 - _BEND)
    path = QPainterPath(QPointF(-1, left.top))
    path.cubicTo(QPointF(near, left.top), QPointF(far, right.top), QPointF(width + 1, right.top))
    path.lineTo(QPointF(width + 1, right.bottom))
    path.cubicTo(QPointF(far, right.bottom), QPointF(near, left.bottom), QPointF(-1, left.bottom))
    path.closeSubpath()
    return path


def _arrow(painter: QPainter, at: QPointF, down: int, colour: QColor) -> None:
    """A small triangle, pointing down for 1 and up for -1."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(at.x() - 4.5, at.y() - 3 * down),
                QPointF(at.x() + 4.5, at.y() - 3 * down),
                QPointF(at.x(), at.y() + 4 * down),
            ]
        )
    )

"""A strip beside a pane that shows the whole document: matches, themes and annotations, and what is on the screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from motsvar.ui.appearance import Appearance

WIDTH = 24
_LANES = ((3, 8), (13, 4), (18, 4))
"""Left edge and width of the lanes for matches, themes and annotations, in pixels."""


@dataclass(frozen=True, slots=True)
class Stripe:
    """All places of one colour in one lane, as parts of the document's height."""

    lane: int
    colour: str
    tops: NDArray[np.float64]
    bottoms: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Window:
    """What of the document is on the screen, as parts of its height."""

    top: float
    bottom: float


class Overview(QWidget):
    """Painted once and kept as a pixmap until ``refresh``; the frame around what is seen is painted over it."""

    jumped = Signal(float)
    """Part of the document's height that should come to the middle of the screen."""

    def __init__(
        self,
        stripes: Callable[[], Sequence[Stripe]],
        window: Callable[[], Window],
        look: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._stripes = stripes
        self._window = window
        self._look = look
        self._kept: QPixmap | None = None
        self._grip: float | None = None
        """Where in the frame it was taken hold of, as a part of the document's height."""
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def set_look(self, look: Appearance) -> None:
        self._look = look
        self.refresh()

    def refresh(self) -> None:
        """Marks or text are others."""
        self._kept = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted
        painter = QPainter(self)
        if self._kept is None:
            self._kept = self._paint_lanes()
        painter.drawPixmap(0, 0, self._kept)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame()
        fill = QColor(self._look.accent)
        fill.setAlphaF(0.12)
        painter.setBrush(fill)
        painter.setPen(QPen(QColor(self._look.accent), 1.2))
        painter.drawRoundedRect(frame, 3, 3)
        painter.end()

    def _frame(self) -> QRectF:
        window = self._window()
        top = window.top * self.height()
        tall = max(10.0, (window.bottom - window.top) * self.height())
        return QRectF(0.8, min(top, self.height() - tall) + 0.8, self.width() - 1.6, tall - 1.6)

    def _paint_lanes(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(self._look.window))
        painter = QPainter(pixmap)
        ground = QColor(self._look.base)
        for left, width in _LANES:
            painter.fillRect(QRectF(left, 2, width, self.height() - 4), ground)
        for stripe in self._stripes():
            left, width = _LANES[stripe.lane]
            colour = QColor(stripe.colour)
            for top, bottom in covered(stripe.tops, stripe.bottoms, self.height()):
                painter.fillRect(QRectF(left, top, width, bottom - top), colour)
        painter.end()
        return pixmap

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        window = self._window()
        at = event.position().y() / max(1, self.height())
        middle = (window.top + window.bottom) / 2
        self._grip = at - middle if self._frame().contains(event.position()) else 0.0
        self.jumped.emit(at - self._grip)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.jumped.emit(event.position().y() / max(1, self.height()) - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._grip = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        window = self._window()
        lines = QApplication.wheelScrollLines() * event.angleDelta().y() / 120
        self.jumped.emit((window.top + window.bottom) / 2 - lines * (window.bottom - window.top) / 20)
        event.accept()


def covered(tops: NDArray[np.float64], bottoms: NDArray[np.float64], height: int) -> list[tuple[int, int]]:
    """Runs of pixels, of a strip ``height`` pixels high, that at least one of the parts touches."""
    if not len(tops) or height < 1:
        return []
    first = np.clip((tops * height).astype(np.int64), 0, height - 1)
    last = np.clip(np.ceil(bottoms * height).astype(np.int64), first + 1, height)
    steps = np.bincount(first, minlength=height + 1) - np.bincount(last, minlength=height + 1)
    inside = np.concatenate(([0], (np.cumsum(steps) > 0).astype(np.int8), [0]))
    edges = np.flatnonzero(np.diff(inside))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))

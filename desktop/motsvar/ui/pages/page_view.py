"""One page drawn, with lines of a passage marked on it."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from motsvar.core.page_layout import Box
from motsvar.ui.appearance import Appearance

MARGIN = 3.0
"""Pixels between the words and the frame around them."""
FILL = 0.22
"""How much of the colour lies over the words; the frame tells the passage without colour."""


class PageView(QWidget):
    """As large as the page at its zoom; stands in a scroll area."""

    pressed = Signal(float, float)
    """A point of the page, as fractions of its sides."""
    turned = Signal(int)
    """By so many pages."""
    zoomed = Signal(int)
    """By so many steps; 0 for the ordinary size."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._image = QImage()
        self._lines: tuple[Box, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Page"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, look: Appearance) -> None:
        self._look = look
        self.update()

    def set_page(self, image: QImage, size: QSize) -> None:
        """Draws the picture in that size; a null picture draws nothing."""
        self._image = image
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if image.isNull() else Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(size)
        self.update()

    def set_lines(self, lines: tuple[Box, ...]) -> None:
        """Marks these parts of the page."""
        self._lines = lines
        self.update()

    def marked_rect(self) -> QRect:
        """Around all that is marked; empty where nothing is."""
        around = QRectF()
        for line in self._lines:
            around = around.united(self._rect(line))
        return around.toAlignedRect()

    def _rect(self, box: Box) -> QRectF:
        wide, high = self.width(), self.height()
        rect = QRectF(QPointF(box.left * wide, box.top * high), QPointF(box.right * wide, box.bottom * high))
        return rect.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            seen = event.rect()
            across, down = self._image.width() / self.width(), self._image.height() / self.height()
            part = QRectF(seen.x() * across, seen.y() * down, seen.width() * across, seen.height() * down)
            painter.drawImage(QRectF(seen), self._image, part)
        fill = QColor(self._look.search)
        fill.setAlphaF(FILL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in self._lines:
            # The page is white whatever the window looks like, so the frame is dark and has a light one around it.
            painter.setBrush(fill)
            painter.setPen(QPen(Qt.GlobalColor.white, 4.0))
            painter.drawRoundedRect(self._rect(line), 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(PASSAGE), 2.0))
            painter.drawRoundedRect(self._rect(line), 3, 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.width() and self.height():
            at = event.position()
            self.pressed.emit(at.x() / self.width(), at.y() / self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        key = Qt.Key(event.key())
        if key in turns:
            self.turned.emit(turns[key])
        elif key in zooms:
            self.zoomed.emit(zooms[key])
        else:
            super().keyPressEvent(event)  # arrows scroll


PASSAGE = "#1b3f8b"
"""Of the frame around the passage, on white paper; 9:1."""

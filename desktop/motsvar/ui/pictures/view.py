"""The widget that shows a picture: drawn once and kept, walked by keys, pointed at by the mouse."""

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontInfo,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from motsvar.drawing.shapes import Canvas, Drawing
from motsvar.ui.appearance import Appearance
from motsvar.ui.pictures.painting import pixmap_of
from motsvar.ui.pictures.picture import Picture
from motsvar.ui.tool_tips import as_tip

SMALLEST = QSize(180, 160)
OUTLINE = 3.0
"""Pixels between a shape and the line around it."""
TEXT_SIZE = 0.92
"""As a part of the window's."""


class PictureView(QWidget):
    """``activated`` carries the key of the shape that the user went to; ``said`` what is told of the current one."""

    activated = Signal(object)
    said = Signal(str)
    moved = Signal(int, int)
    """The middle of the shape that has become the current one, to be scrolled to."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture: Picture | None = None
        self._drawing: Drawing | None = None
        self._kept: QPixmap | None = None
        self._current: int | None = None
        self._hover: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(SMALLEST)
        self.setAccessibleName(self.tr("Picture"))

    def sizeHint(self) -> QSize:
        return QSize(390, 340)

    def set_look(self, look: Appearance) -> None:
        self._look = look
        self._kept = None
        self.update()

    def set_picture(self, picture: Picture) -> None:
        """The current shape stays current when it is still there."""
        key = self.current_key
        self._picture = picture
        self._hover = None
        self.setMinimumHeight(max(SMALLEST.height(), round(picture.least * self._em)) if picture.draw else 0)
        self._lay_out()
        keys = [shape.key for shape in self._drawing.shapes] if self._drawing else []
        self._current = keys.index(key) if key is not None and key in keys else None
        self.setAccessibleName(self.tr("Picture: {0}").format(picture.heading))
        self._tell()

    @property
    def drawing(self) -> Drawing | None:
        return self._drawing

    @property
    def current_key(self) -> Hashable:
        """Of the shape that is outlined, or None."""
        drawing, at = self._drawing, self._current
        return drawing.shapes[at].key if drawing and at is not None else None

    def words_at(self, number: int | None) -> str:
        """What is said of a shape; nothing for None."""
        if self._picture is None or self._drawing is None or number is None:
            return ""
        return self._picture.words(self._drawing.shapes[number].key)

    @property
    def _em(self) -> float:
        return QFontInfo(self.font()).pixelSize() * TEXT_SIZE

    def _lay_out(self) -> None:
        """Geometry anew: another picture, or another size."""
        picture = self._picture
        canvas = Canvas(float(self.width()), float(self.height()), self._em)
        self._drawing = picture.draw(canvas) if picture and picture.draw else None
        self._kept = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted
        painter = QPainter(self)
        if self._drawing is None:
            self._paint_sentence(painter)
            painter.end()
            return
        ratio = self.devicePixelRatioF()
        if self._kept is None or self._kept.devicePixelRatio() != ratio:
            self._kept = pixmap_of(self._drawing, self._look, ratio)
        painter.drawPixmap(0, 0, self._kept)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hover is not None and self._hover != self._current:
            self._outline(painter, self._hover, 1.0, Qt.PenStyle.DotLine)
        if self._current is not None:
            self._outline(painter, self._current, 2.0 if self.hasFocus() else 1.4, Qt.PenStyle.SolidLine)
        painter.end()

    def _paint_sentence(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(self._look.window))
        painter.setPen(QColor(self._look.muted))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(24, 8, -24, -8), int(flags), self._picture.said if self._picture else "")

    def _outline(self, painter: QPainter, number: int, width: float, line: Qt.PenStyle) -> None:
        """Dark around light, so that it is seen on every shade."""
        if self._drawing is None:
            return
        shape = self._drawing.shapes[number]
        frame = QRectF(shape.x, shape.y, shape.width, shape.height).adjusted(-OUTLINE, -OUTLINE, OUTLINE, OUTLINE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide, style in (
            (self._look.base, width + 2, Qt.PenStyle.SolidLine),
            (self._look.text, width, line),
        ):
            painter.setPen(QPen(QColor(colour), wide, style))
            painter.drawRoundedRect(frame, 3, 3)

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_hover(self._at(event))
        words = self.words_at(self._hover)
        # A tooltip guesses whether its words are rich text. They are told to be, and hold nothing but words.
        QToolTip.showText(event.globalPosition().toPoint(), as_tip(words), self)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002
        self._set_hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._at(event)
        if at is not None and event.button() is Qt.MouseButton.LeftButton:
            self.go_to(at)
            self.activate()

    def _at(self, event: QMouseEvent) -> int | None:
        return self._drawing.at(event.position().x(), event.position().y()) if self._drawing else None

    def _set_hover(self, number: int | None) -> None:
        if number != self._hover:
            self._hover = number
            self.setCursor(Qt.CursorShape.ArrowCursor if number is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self._drawing is None:
            super().keyPressEvent(event)
            return
        last, stride = len(self._drawing.shapes) - 1, self._drawing.stride
        at = self._current
        match event.key():
            case Qt.Key.Key_Right:
                self.go_to(0 if at is None else at + 1)
            case Qt.Key.Key_Left:
                self.go_to(last if at is None else at - 1)
            case Qt.Key.Key_Down:
                self.go_to(0 if at is None else at + stride)
            case Qt.Key.Key_Up:
                self.go_to(last if at is None else at - stride)
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.activate()
            case _:
                super().keyPressEvent(event)

    def go_to(self, number: int) -> None:
        """Makes a shape the current one; beyond the first and the last there is none."""
        if self._drawing and 0 <= number < len(self._drawing.shapes):
            self._current = number
            self.update()
            shape = self._drawing.shapes[number]
            self.moved.emit(round(shape.x + shape.width / 2), round(shape.y + shape.height / 2))
            self._tell()

    def activate(self) -> None:
        """What a click does, for the current shape."""
        if self.current_key is not None:
            self.activated.emit(self.current_key)

    def _tell(self) -> None:
        """To those who see it below the picture, and to those who hear it."""
        words = self.words_at(self._current)
        picture = self._picture
        resting = picture.said if picture and picture.said else self.tr("Arrow keys go from one to the next.")
        self.setAccessibleDescription(words or resting)
        self.said.emit(words)
        if words and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By the keyboard it begins at the first, so that something is outlined."""
        super().focusInEvent(event)
        if self._current is None and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self.go_to(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

"""Words and parts that give way where the room is short, so that large letters never push the window off the screen."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStyleOption, QWidget

from motsvar.ui.tool_tips import as_tip

LEAST = 40
"""Pixels below which even the beginning of a word cannot be read."""

TALLEST = 230
"""Pixels that one panel may claim; more would not fit into a window of 600 pixels with another panel above."""


class EndingLabel(QLabel):
    """One line of plain text; what finds no room ends in an ellipsis, and is told by the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, textFormat=Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(min(LEAST, whole.width()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def setText(self, words: str) -> None:
        super().setText(words)
        self._tell()

    def _tell(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(as_tip(self.text()) if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.style().drawItemText(
            painter,
            room,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            option.palette,
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )
        painter.end()


class _Holder(QWidget):
    """Holds a panel at its own size. Right in the area, words that wrap would make Qt give it all that it prefers."""

    def __init__(self, panel: QWidget, above: QWidget) -> None:
        super().__init__()
        self._panel = panel
        self._above = above
        panel.setParent(self)

    def minimumSizeHint(self) -> QSize:
        least, layout = self._panel.minimumSizeHint(), self._panel.layout()
        if layout is not None and layout.hasHeightForWidth():
            room = self._above.width()  # our own is still the old one
            least.setHeight(layout.totalMinimumHeightForWidth(max(room, least.width())))
        return least

    def sizeHint(self) -> QSize:
        return self._panel.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._panel.resize(event.size())

    def event(self, event: QEvent) -> bool:
        """A part of the panel was unfolded: it needs more room, which the area must hear of."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


class Scrolled(QScrollArea):
    """A panel that is taller than its place is scrolled; the part that has the keyboard comes into view."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(widgetResizable=True)
        seen = QWidget(autoFillBackground=True)  # as Qt makes it, whose own has PySide go through all of its classes
        self.setViewport(seen)
        self._holder = _Holder(panel, seen)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._holder)

    def sizeHint(self) -> QSize:
        return self._holder.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, min(TALLEST, self._holder.minimumSizeHint().height()))

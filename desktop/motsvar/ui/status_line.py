"""The line at the bottom, and how a remark finds room in it. What stands in it is told by ``status_words``."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QStatusBar, QStyle, QStyleOption, QWidget

from motsvar.ui.buttons import flat_button
from motsvar.ui.giving_way import EndingLabel
from motsvar.ui.tool_tips import as_tip

MESSAGE_TIME = 8000
"""Milliseconds that a passing remark stays at least."""
READING_TIME = 100
"""Milliseconds that a letter of it takes somebody who reads slowly."""
EDGE = 12
"""Pixels between the edge of the window and the words."""

_BESIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
FINDING = 30
"""Letters of the chosen difference that are seen in any case; the rest of the line gives way before it."""


class StatusLine(QStatusBar):
    """The chosen difference, long work with its cancel, what has been saved, and remarks over all of that."""

    too_long = Signal(str)
    """A remark that finds no room even in the whole line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(EDGE - 2, 0, EDGE - 2, 0)  # Qt adds two
        self.finding = self._label()
        self.finding.setMinimumWidth(FINDING * self.fontMetrics().horizontalAdvance("n"))
        self.addWidget(self.finding, 1)
        self.doing = self._label()
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setFixedWidth(140)
        self.bar.setAccessibleName(self.tr("Progress of what is under way"))
        self.stop = flat_button(self.tr("Stop what is under way (Esc)"), self.tr("Stop"))
        # As high from the start as it will be: when its height changes, Qt shows again what a remark has hidden.
        self.left_out = flat_button(self.tr("What was left out of the file"))
        self.set_left_out(0)
        self.saved = self._label()
        self.person = self._label()
        self.facts = self._label()
        for widget in (self.doing, self.bar, self.stop, self.left_out, self.saved, self.person, self.facts):
            self.addPermanentWidget(widget)
        for label in (self.saved, self.person, self.facts):
            label.setContentsMargins(EDGE, 0, 0, 0)
        for part in self.under_way:
            part.hide()
        self.messageChanged.connect(lambda _words: self.make_room())

    @property
    def under_way(self) -> tuple[QWidget, ...]:
        """What is shown of long work while there is some."""
        return self.doing, self.bar, self.stop

    def set_left_out(self, number: int) -> None:
        """How much a file did not carry, as the words of a button; gone for nothing."""
        self.left_out.setText(self.tr("Left out: {0}").format(number))
        self.left_out.setVisible(number > 0)

    def _label(self) -> EndingLabel:
        label = EndingLabel()
        label.setObjectName("quiet")
        return label

    def remark(self, words: str) -> None:
        """Stands in the line for as long as it takes to read."""
        self.showMessage(words, max(MESSAGE_TIME, READING_TIME * len(words)))
        if self.fontMetrics().horizontalAdvance(words) > self.width() - 2 * EDGE:
            self.too_long.emit(words)

    def _room(self) -> int:
        """Pixels for a remark: up to the first of the labels on the right."""
        shown = (self.doing, self.left_out, self.saved, self.person, self.facts)
        return min((label.x() for label in shown if label.isVisible()), default=self.width()) - 2 * EDGE

    def make_room(self) -> None:
        """A long remark has the whole line: what stands on the right is there again when it has gone."""
        words = self.currentMessage()
        long = self.fontMetrics().horizontalAdvance(words) > self.width() // 2
        self.person.setVisible(bool(self.person.text()) and not long)
        for label in (self.saved, self.facts):
            label.setVisible(not long)
        self._tell()

    def _tell(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.currentMessage()) > self._room()
        self.setToolTip(as_tip(self.currentMessage()) if cut else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would cut off a remark in the middle of a letter."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        room = QRect(EDGE, 0, self._room(), self.height())
        words = self.fontMetrics().elidedText(self.currentMessage(), Qt.TextElideMode.ElideRight, room.width())
        self.style().drawItemText(painter, room, _BESIDE, option.palette, True, words, self.foregroundRole())
        painter.end()

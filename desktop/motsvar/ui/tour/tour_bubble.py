"""What the tour puts over the window: an outline around a part of it, and a bubble with a few words."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

LETTERS = 44
"""Letters in a line of the bubble."""
LINE = 3
"""Pixels of the outline; a line of the ground's colour on both sides lets it be seen on anything."""


class Outline(QWidget):
    """A line around a part of the window. The mouse goes through it, and nothing is dimmed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.rect().adjusted(LINE, LINE, -LINE, -LINE)
        for colour, width in ((QPalette.ColorRole.Base, LINE + 2), (QPalette.ColorRole.Highlight, LINE)):
            painter.setPen(QPen(QColor(self.palette().color(colour)), width))
            painter.drawRoundedRect(room, 6, 6)
        painter.end()


class TourBubble(QFrame):
    """One step: which it is, its title, a sentence or two, and the ways on. → or Enter, ← and Esc do the same."""

    stepped = Signal(int)
    """1 for the next step, -1 for the one before."""
    skipped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourBubble")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tour of the window"))
        self.number = self._label("quiet")
        self.title = self._label("heading")
        self.words = self._label("")
        self.back_button = QPushButton(self.tr("Back"))
        self.next_button = QPushButton(self.tr("Next"))
        self.next_button.setObjectName("primary")
        self.skip_button = QPushButton(self.tr("Skip"))
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self.skip_button.clicked.connect(self.skipped)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip_button)
        buttons.addStretch()
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 14)
        box.setSpacing(6)
        for label in (self.number, self.title, self.words):
            box.addWidget(label)
        box.addSpacing(6)
        box.addLayout(buttons)
        for button in (self.skip_button, self.back_button, self.next_button):
            button.installEventFilter(self)
        self.hide()

    def tell(self, number: int, count: int, title: str, words: str) -> str:
        """Fills in a step; what a screen reader is to say of it."""
        self.number.setText(self.tr("Step {0} of {1}").format(number, count))
        self.title.setText(title)
        self.words.setText(words)
        self.back_button.setEnabled(number > 1)
        last = number == count
        self.next_button.setText(self.tr("Done") if last else self.tr("Next"))
        self.skip_button.setVisible(not last)
        self.setAccessibleDescription(f"{self.number.text()}. {title}. {words}")
        return self.accessibleDescription()

    def fitting(self, room: QRect) -> QSize:
        """As wide as its lines should be and the window allows, and as high as its words then need."""
        wanted = LETTERS * self.fontMetrics().averageCharWidth()
        wide = min(max(wanted, self.minimumSizeHint().width()), room.width())
        return QSize(wide, self.heightForWidth(wide))

    def event(self, event: QEvent) -> bool:
        """The keys of the tour are not the window's while the bubble has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._does(event.key()):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a button the arrows and Esc do what they do beside it; Enter presses it."""
        if isinstance(event, QKeyEvent) and isinstance(watched, QPushButton):
            if event.type() is QEvent.Type.ShortcutOverride and self._does(event.key()):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                if event.key() in _ENTER:
                    watched.click()
                    return True
                return self._take(event)
        return False

    def _does(self, key: int) -> bool:
        return key in (*_ENTER, *_STEPS, Qt.Key.Key_Escape)

    def _take(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        elif event.key() in _ENTER:
            self.stepped.emit(1)
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            return False
        return True

    def _label(self, name: str) -> QLabel:
        label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setObjectName(name)
        return label


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}

"""A line laid over a row, in which its name is changed in place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class NameEdit(QLineEdit):
    """Enter or leaving the line takes the name, Escape does not; no key goes on to the list below."""

    named = Signal(str)

    def __init__(self, name: str, list_: QWidget) -> None:
        super().__init__(name, list_)
        self._list = list_
        self._old = name
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Escape is ours: the window's act of that key would leave the line, and so take the name."""
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._leave()
            case Qt.Key.Key_Escape:
                self.setText(self._old)
                self._leave()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leave()

    def _leave(self) -> None:
        if not self.isHidden():
            self.hide()
            self._list.setFocus()
            name = self.text().strip()
            if name and name != self._old:
                self.named.emit(name)
            self.deleteLater()

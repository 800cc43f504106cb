"""A line laid over a row, in which its name is changed in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from motsvar.ui.panels.own_escape import OwnEscapeLine


class NameEdit(OwnEscapeLine):
    """Enter or leaving the line takes the name, Escape does not; no key goes on to the list below."""

    named = Signal(str)

    def __init__(self, name: str, list_: QWidget) -> None:
        super().__init__(name, list_)
        self._list = list_
        self._old = name
        self.selectAll()

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

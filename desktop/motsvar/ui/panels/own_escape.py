"""A line in which Escape is a key of its own."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class OwnEscapeLine(QLineEdit):
    """The window's act of that key would lead out of the line before it has heard of it."""

    def event(self, event: QEvent) -> bool:
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

"""The line over a list in which one types what the list shows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit


class FilterLine(QLineEdit):
    """Arrow down leads from the line into its list, to the first row where none is chosen."""

    def __init__(self, words: str, name: str) -> None:
        """``words`` stand in the empty line, ``name`` is what a screen reader says."""
        super().__init__(placeholderText=words, clearButtonEnabled=True)
        self._list: QAbstractItemView | None = None
        self.setAccessibleName(name)
        self.setAcceptDrops(False)  # files dropped here are documents for the window

    def lead_to(self, below: QAbstractItemView) -> None:
        self._list = below

    def keyPressEvent(self, event: QKeyEvent) -> None:
        below = self._list
        if below is None or event.key() != Qt.Key.Key_Down or not below.model().rowCount():
            super().keyPressEvent(event)
            return
        below.setFocus(Qt.FocusReason.OtherFocusReason)
        if not below.selectionModel().hasSelection():
            below.setCurrentIndex(below.model().index(0, 0))

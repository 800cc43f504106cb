"""The view and the filter line that every list has, with the keys that lead from one to the other."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QTreeView

from motsvar.ui.panels.own_escape import OwnEscapeLine

FILTER_KEY = "/"
"""In a list every letter and digit is an act already."""
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class EnteredList(QTreeView):
    """Qt makes the first row the current one when the keyboard comes in; that is no choice of the user's."""

    menu_wanted = Signal(QPoint, QModelIndex)
    """Where on the screen, and for which row; of no row where there is none."""
    filter_wanted = Signal()
    copy_wanted = Signal()
    end_wanted = Signal()
    """The last row of all is about to be gone to."""

    went = False
    """A row was gone to since the mouse was pressed last."""
    entering = False
    waits = False
    """No row is current until the user goes to one, so that the first arrow down leads to the first row."""
    letters: frozenset[Qt.Key] = frozenset()
    """Keys that are acts of the panel; Qt would look for a row that begins with the letter."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entering = True
        nowhere = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if self.waits and nowhere:
            self.setCurrentIndex(QModelIndex())
        self.entering = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.went = False
        super().mousePressEvent(event)

    def step_in(self) -> None:
        """As the arrow down does from what stands above: to the row that was chosen, else it goes to the first."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def enter(self) -> None:
        """Brings the keyboard in, to the row that was chosen or to the first, which is not gone to by that."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            self.entering = True
            self.setCurrentIndex(self.model().index(0, 0))
            self.entering = False

    def event(self, event: QEvent) -> bool:
        """The keys of a list are its own, also where the window has an act on them: Ctrl+C copies the row."""
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.ShortcutOverride and _is_ours(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self.letters and not event.modifiers():
            event.ignore()
        elif _is_copy(event):
            self.copy_wanted.emit()
        elif _wants_filter(event):
            self.filter_wanted.emit()
        elif _wants_menu(event):
            self._ask_for_menu()
        elif event.key() == Qt.Key.Key_End:
            self.end_wanted.emit()
            super().keyPressEvent(event)
        elif event.key() in _ARROWS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # for the panel: Qt would step to another row and keep the key
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
            self.menu_wanted.emit(event.globalPos(), index)
        else:
            self._ask_for_menu()

    def _ask_for_menu(self) -> None:
        """By keyboard: below the current row."""
        index = self.currentIndex()
        self.scrollTo(index)
        where = self.visualRect(index).bottomLeft() if index.isValid() else QPoint()
        self.menu_wanted.emit(self.viewport().mapToGlobal(where), index)


class FilterLine(OwnEscapeLine):
    """A line that narrows a list. Down leads into the list; Escape empties the line, and then leads out of it."""

    down = Signal()
    escaped = Signal()

    def __init__(self, name: str, words: str) -> None:
        """``words``: what stands in the line while it is empty."""
        super().__init__(placeholderText=words, clearButtonEnabled=True)
        self.setAcceptDrops(False)  # files dropped here are documents for the window
        self.setAccessibleName(name)

    def begin(self) -> None:
        """Puts the keyboard here; what stands here is overwritten by the next letter."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self.down.emit()
            case _:
                super().keyPressEvent(event)


def _is_ours(event: QKeyEvent) -> bool:
    return _is_copy(event) or _wants_filter(event) or _wants_menu(event)


def _is_copy(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy)


def _wants_filter(event: QKeyEvent) -> bool:
    """Where a slash is made with Shift, as on a Swedish keyboard, or stands beside the digits."""
    return event.text() == FILTER_KEY and not event.modifiers() & Qt.KeyboardModifier.ControlModifier


def _wants_menu(event: QKeyEvent) -> bool:
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and bool(shift))

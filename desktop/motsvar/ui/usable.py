"""When a window has become usable: painted, and able to take a key. Knows Qt alone, so that the benchmark of the start
can watch a bare window in the very same way."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Usable(QObject):
    """Calls ``then`` once: the window has been painted, all that waited then has been done (the event loop has come to
    rest), and a key pressed after that has been delivered."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self._painted = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._come_to_rest)  # after all that is in the queue
        elif event.type() is QEvent.Type.KeyPress and self._painted:
            self._window.removeEventFilter(self)
            self._then()
            return True
        return False

    def _come_to_rest(self) -> None:
        """What the first turn has left for later has had its own turn when this comes round again."""
        QTimer.singleShot(0, self, self._press)

    def _press(self) -> None:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
        QCoreApplication.postEvent(self._window, key, Qt.EventPriority.LowEventPriority.value)

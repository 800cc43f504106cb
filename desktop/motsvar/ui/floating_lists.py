"""Lists that were taken out of the window are seen only while the texts are: Qt leaves them over the start page."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QEvent, QObject
from PySide6.QtWidgets import QDockWidget, QMainWindow


class FloatingLists(QObject):
    """Follows the texts with their lists, ``desk``."""

    def __init__(self, desk: QMainWindow, docks: Iterable[QDockWidget], version: int) -> None:
        """``version`` is that of the docks' arrangement."""
        super().__init__(desk)
        self._desk = desk
        self._docks = tuple(docks)
        self._version = version
        self._away: tuple[QDockWidget, ...] = ()
        self._before = QByteArray()
        desk.installEventFilter(self)

    @property
    def arrangement(self) -> QByteArray:
        """How the docks stand, those that are out of sight for now among them."""
        return self._before if self._away else QByteArray(self._desk.saveState(self._version))

    def follow(self) -> None:
        """After an arrangement was restored, which shows what floats at once."""
        self._follow(self._desk.isVisible())

    def _follow(self, seen: bool) -> None:
        if seen:
            back, self._away = self._away, ()
            for dock in back:
                dock.show()
        elif not self._away:
            self._before = self.arrangement
            self._away = tuple(dock for dock in self._docks if dock.isFloating() and not dock.isHidden())
            for dock in self._away:
                dock.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and not event.spontaneous():
            self._follow(event.type() is QEvent.Type.Show)
        return False

"""The lists out of sight, so that the texts have the whole width."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow

from motsvar.ui.floating_lists import FloatingLists


class OnlyTexts(QObject):
    """Puts all docks away and brings them back as they stood. It does not last beyond the day: it is for reading."""

    changed = Signal(bool)

    def __init__(
        self,
        desk: QMainWindow,
        docks: Iterable[QDockWidget],
        floating: FloatingLists,
        arranged: QTimer,
        version: int,
    ) -> None:
        """``arranged`` is started when the docks are back; ``version`` is that of their arrangement."""
        super().__init__(desk)
        self._desk = desk
        self._docks = tuple(docks)
        self._floating = floating
        self._arranged = arranged
        self._version = version
        self._before: QByteArray | None = None

    @property
    def is_on(self) -> bool:
        return self._before is not None

    @property
    def arrangement(self) -> QByteArray:
        """How the docks stand, or stood before they were put away."""
        return self._floating.arrangement if self._before is None else self._before

    def set(self, on: bool) -> None:
        if on is self.is_on:
            return
        if self._before is None:
            self._before = self.arrangement
            for dock in self._docks:
                dock.hide()
        else:
            before, self._before = self._before, None
            self._desk.restoreState(before, self._version)
            self._floating.follow()
            self._arranged.start()
        self.changed.emit(on)

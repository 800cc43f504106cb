"""Which list somebody is at, and its rows copied or written into a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from motsvar.ui.chooser import Chooser
from motsvar.ui.panels.list_manner import ListManner
from motsvar.ui.regions import holds, is_seen
from motsvar.ui.session import Session
from motsvar.ui.tasks import Turns

if TYPE_CHECKING:
    from motsvar.ui.docks import Docks

AT_ONCE = 2_000
"""Rows whose words are gathered in one turn; more would hold the window."""
SUFFIX = ".csv"


class Listed(QObject):
    """Knows every list of the docks."""

    def __init__(self, window: QWidget, session: Session, chooser: Chooser, docks: Docks) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._chooser = chooser
        self._docks = docks
        self._turns = Turns(self)
        self.manners = tuple(one for dock in docks.by_name.values() for one in dock.findChildren(ListManner))
        self._last: ListManner | None = None
        for manner in self.manners:
            manner.export_wanted.connect(partial(self.export, manner))
            manner.cite_wanted.connect(session.citing.copy)
            manner.view.model().modelReset.connect(partial(self._on_other_rows, manner))
        for dock in docks.by_name.values():
            dock.visibilityChanged.connect(partial(self._on_seen, dock))
        session.pair_changed.connect(self._stop)
        self._gathering: ListManner | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def current(self) -> ListManner | None:
        """The list that has the keyboard or was looked at last; none that cannot be seen now."""
        if self._last is not None and is_seen(self._last.view):
            return self._last
        return next((one for one in self.manners if is_seen(one.view)), None)

    def copy(self) -> bool:
        """Copies the chosen row, if a list has the keyboard."""
        for manner in self.manners:
            if manner.view.hasFocus():
                manner.copy_current()
                return True
        return False

    def cite(self) -> None:
        """The passages of the chosen row with their sources, if a list has the keyboard; else the selected words."""
        focused = next((manner for manner in self.manners if manner.view.hasFocus()), None)
        if focused is not None:
            focused.cite_current()
        else:
            self._session.citing.copy_selection()

    def export_current(self) -> None:
        manner = self.current()
        if manner is None:
            self._session.told.emit(self.tr("There is no list to be seen. Go to one first."))
        else:
            self.export(manner)

    def export(self, manner: ListManner) -> None:
        """Asks where, then writes what is seen of a list: its rows in their order, all words of each cell."""
        workspace, shown = self._session.workspace, manner.listing.shown
        if workspace is None or not shown:
            self._session.told.emit(self.tr("The list “{0}” shows no rows.").format(manner.name))
            return
        suggested = f"{workspace.shown_path.stem} {manner.name}{SUFFIX}"
        path = self._chooser.export_to(self._window, suggested, self.tr("Table for spreadsheets (*.csv)"))
        if path is None:
            return
        cells: list[tuple[str, ...]] = []
        parts = [shown[at : at + AT_ONCE] for at in range(0, len(shown), AT_ONCE)]
        names = manner.listing.names

        def write() -> None:
            self._gathering = None
            self._session.files.export_list(path, names, cells)

        self._gathering = manner
        self._turns.take(*(partial(_gather, manner, part, cells) for part in parts), write)

    def _on_other_rows(self, manner: ListManner) -> None:
        if manner is self._gathering:
            self._stop()

    def _stop(self) -> None:
        """What is half gathered would be half of one list and half of another."""
        if self._gathering is not None:
            self._gathering = None
            self._turns.take()
            self._session.told.emit(self.tr("The list changed before it was written. Export it again."))

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            self._last = next((one for one in self.manners if now in (one.view, one.line)), self._last)

    def _on_seen(self, dock: QWidget, seen: bool) -> None:
        """A list that is brought to the front is looked at, also where the keyboard stays elsewhere."""
        if seen:
            self._last = next((one for one in self.manners if holds(dock, one.view)), self._last)


def _gather(manner: ListManner, rows: Sequence[Any], into: list[tuple[str, ...]]) -> None:
    into.extend(map(manner.listing.cells, rows))

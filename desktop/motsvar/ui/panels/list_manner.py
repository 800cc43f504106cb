"""What every list can, whatever it shows: its menu, copying, export, sorting by keyboard, and the way to its filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from motsvar.core.annotation import Place
from motsvar.ui.panels.entered_list import FILTER_KEY, EnteredList, FilterLine
from motsvar.ui.panels.list_model import ROW_ROLE, UNSORTED

AddActs = Callable[[QMenu, Any], None]
"""Puts what can be done with a row into a menu."""
PlacesOf = Callable[[Any], Sequence[Place]]
"""Where the passages stand that a row is about."""
CITE_KEY = "Ctrl+Shift+C"
"""That of the act in the menu of the window, as it comes."""
_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class Listing(Protocol):
    """What is seen of a list, in whole words."""

    @property
    def names(self) -> tuple[str, ...]: ...
    @property
    def shown(self) -> Sequence[Any]: ...
    def cells(self, row: Any) -> tuple[str, ...]: ...


class ListManner(QObject):
    """Stands beside a view and its filter line. ``add_acts`` is what the list has of its own."""

    export_wanted = Signal()
    cite_wanted = Signal(object)
    """Places: copy these passages with their sources."""

    def __init__(self, view: EnteredList, line: FilterLine, listing: Listing, name: str) -> None:
        super().__init__(view)
        self.view = view
        self.line = line
        self.listing = listing
        self.name = name
        self.add_acts: AddActs | None = None
        self.places_of: PlacesOf | None = None
        """Of a list of passages."""
        view.setAccessibleName(name)
        view.setSortingEnabled(True)
        view.sortByColumn(UNSORTED, _ASCENDING)
        view.header().setSortIndicatorClearable(True)
        view.menu_wanted.connect(self.open_menu)
        view.copy_wanted.connect(self.copy_current)
        view.filter_wanted.connect(line.begin)
        line.down.connect(view.step_in)
        line.escaped.connect(view.enter)

    def copy_current(self) -> None:
        """The chosen row, its cells with tabs between."""
        row = self.view.currentIndex().data(ROW_ROLE)
        if row is not None:
            self._copy([row])

    def copy_shown(self) -> None:
        """Every row that is seen, with the names of the columns above."""
        head = "\t".join(self.listing.names)
        self._copy(self.listing.shown, head)

    def cite_current(self) -> None:
        """The passages of the chosen row with their sources; where there are none, whoever listens says so."""
        row = self.view.currentIndex().data(ROW_ROLE)
        self.cite_wanted.emit(self.places_of(row) if row is not None and self.places_of else ())

    def _copy(self, rows: Sequence[Any], *head: str) -> None:
        QGuiApplication.clipboard().setText("\n".join((*head, *(_line(self.listing.cells(row)) for row in rows))))

    def open_menu(self, where: QPoint, index: QModelIndex) -> None:
        menu = self.menu(index.data(ROW_ROLE))
        menu.exec(where)
        menu.deleteLater()

    def menu(self, row: Any = None) -> QMenu:
        """What can be done with a row, if there is one, then with the list."""
        menu = QMenu(self.view)
        if row is not None and self.add_acts:
            self.add_acts(menu, row)
            menu.addSeparator()
        copy = menu.addAction(self.tr("Cop&y"), self.copy_current)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(row is not None)
        if self.places_of is not None:
            cite = menu.addAction(self.tr("Copy w&ith source"), self.cite_current)
            cite.setShortcut(CITE_KEY)
            cite.setEnabled(row is not None and bool(self.places_of(row)))
        some = bool(self.listing.shown)
        menu.addAction(self.tr("Copy all ro&ws shown"), self.copy_shown).setEnabled(some)
        menu.addAction(self.tr("&Export the rows shown…"), self.export_wanted.emit).setEnabled(some)
        menu.addSeparator()
        self._add_sorting(menu.addMenu(self.tr("&Sort by")))
        menu.addAction(self.tr("&Go to the filter line"), self.line.begin).setShortcut(FILTER_KEY)
        return menu

    def _add_sorting(self, menu: QMenu) -> None:
        header, group = self.view.header(), QActionGroup(menu)
        now, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        if not header.isSortIndicatorShown():
            now = UNSORTED
        names = [name.replace("&", "&&") for name in self.listing.names]
        for column, name in (*enumerate(names), (UNSORTED, self.tr("&In the list’s own order"))):
            if column == UNSORTED:
                menu.addSeparator()
            action = menu.addAction(name, partial(self.view.sortByColumn, column, _ASCENDING))
            action.setCheckable(True)
            action.setChecked(column == now)
            group.addAction(action)
        back = _ASCENDING if order is _DESCENDING else _DESCENDING
        turn = menu.addAction(self.tr("The other &way round"), partial(self.view.sortByColumn, now, back))
        turn.setEnabled(now != UNSORTED)


def _line(cells: Sequence[str]) -> str:
    """One row of a table that is pasted: a tab or a line break inside a cell would make it two."""
    return "\t".join(" ".join(cell.split()) for cell in cells)

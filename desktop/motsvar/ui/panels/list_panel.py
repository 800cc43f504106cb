"""A filter line, a list and a count: the one manner of all lists."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QLineEdit, QTreeView, QVBoxLayout, QWidget

from motsvar.ui.panels.list_model import ROW_ROLE, SORT_ROLE, ListModel
from motsvar.ui.panels.telling import TellingDelegate
from motsvar.ui.panels.wrapping import WrappingDelegate
from motsvar.ui.tasks import soon

Row = TypeVar("Row")
ROWS_MEASURED = 60
"""Rows whose cells say how wide a column must be."""
LEAST_LETTERS = 4
"""Letters of a cell that are seen in any case; a narrower list is scrolled."""
NARROWEST = 28
"""Pixels of a column for a letter or a digit."""


class EnteredList(QTreeView):
    """Qt makes the first row the current one when the keyboard comes in; that is no choice of the user's."""

    entering = False
    most = 1.0
    """Share of the width that a column may take which is as wide as its cells."""

    def sizeHintForColumn(self, column: int) -> int:
        return min(super().sizeHintForColumn(column), int(self.most * self.viewport().width()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entering = True
        super().focusInEvent(event)
        self.entering = False


class ListPanel(QWidget, Generic[Row]):
    """Shows a ``ListModel``; ``chosen`` carries the row that the user went to, by key or mouse."""

    chosen = Signal(object)

    def __init__(
        self, model: ListModel[Row], name: str, empty: str, parent: QWidget | None = None, *, follows: bool = True
    ) -> None:
        """``follows``: the arrow keys go to rows as a click does; else only Enter and a click do."""
        super().__init__(parent)
        self.model = model
        model.setParent(self)
        self._empty = empty
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(model)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setFilterKeyColumn(-1)
        self.filter = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        self.filter.setAcceptDrops(False)  # files dropped here are documents for the window
        self.filter.setAccessibleName(self.tr("Filter: {0}").format(name))
        self.filter.textChanged.connect(self._on_filter)
        self.view = EnteredList(
            rootIsDecorated=False,
            uniformRowHeights=True,
            sortingEnabled=True,
            allColumnsShowFocus=True,
        )
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(name)
        self.view.setItemDelegate(TellingDelegate(self.view))
        self.view.setModel(self._sorted)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.view.header().setStretchLastSection(False)
        letter = self.view.fontMetrics().horizontalAdvance("n")
        self.view.header().setMinimumSectionSize(max(NARROWEST, LEAST_LETTERS * letter))
        self.view.header().setResizeContentsPrecision(ROWS_MEASURED)
        if follows:
            self.view.selectionModel().currentRowChanged.connect(self._on_current)
        self.view.activated.connect(self._on_current)
        self.view.clicked.connect(self._on_clicked)
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note.setObjectName("quiet")
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.filter)
        box.addWidget(self.view, 1)
        box.addWidget(self.note)
        self._toggled = soon(self, 0, lambda: None)
        """Active in the turn of the event loop in which a box was ticked."""
        model.toggled.connect(self._toggled.start)
        model.modelReset.connect(self._count)
        self._count()

    def set_margins(self, around: int, below: int) -> None:
        """Pixels, where the list stands among other parts."""
        self._box.setContentsMargins(around, around, around, below)

    def stretch(self, column: int, *fitted: int) -> None:
        """One column takes the room that is left, the fitted ones as much as they need."""
        header = self.view.header()
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for section in fitted:
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)

    def wrap(self, *narrow: int, longest_word: str) -> None:
        """Shows cells over several lines, for a list of few rows; a narrow column is as wide as the longest word."""
        header = self.view.header()
        for section in narrow:
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(section, self.view.fontMetrics().horizontalAdvance(longest_word) + NARROWEST)
        self.view.setItemDelegate(WrappingDelegate(self.view))

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replaces the rows; the chosen one stays chosen when it is still there."""
        current = self.current()
        self.model.set_rows(rows)
        if current is not None:
            self.choose(current)

    def tell_of(self, all_rows: int) -> None:
        """Says how many of ``all_rows`` are shown, where somebody else has filtered them."""
        if all_rows > self.model.rowCount():
            self.note.setText(self.tr("{0} of {1} shown").format(self.model.rowCount(), all_rows))
            self.view.setAccessibleDescription(self.note.text())

    def current(self) -> Row | None:
        index = self.view.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def choose(self, row: Row | None) -> None:
        """Marks a row as the current one, without telling anybody."""
        if row is not None and row == self.current():
            return
        selection = self.view.selectionModel()
        told = selection.blockSignals(True)
        if row is None or row not in self.model.rows:
            self.view.setCurrentIndex(QModelIndex())
        else:
            index = self._sorted.mapFromSource(self.model.index(self.model.rows.index(row), 0))
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        selection.blockSignals(told)
        self.view.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self.view.entering:
            self.chosen.emit(index.data(ROW_ROLE))

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on a tick box ticks and does nothing else."""
        if not self._toggled.isActive():
            self._on_current(index)

    def _on_filter(self, text: str) -> None:
        self._sorted.setFilterFixedString(text)
        self._count()

    def _count(self) -> None:
        shown, all_rows = self._sorted.rowCount(), self.model.rowCount()
        if not all_rows:
            self.note.setText(self._empty)
        elif shown == all_rows:
            self.note.setText(self.tr("{0} in all").format(all_rows))
        else:
            self.note.setText(self.tr("{0} of {1} shown").format(shown, all_rows))
        self.view.setAccessibleDescription(self.note.text())

"""A filter line, a list and a count: the one manner of all lists."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QVBoxLayout, QWidget

from motsvar.ui.panels.choice_bar import ChoiceBar
from motsvar.ui.panels.entered_list import EnteredList, FilterLine
from motsvar.ui.panels.list_manner import AddActs, ListManner
from motsvar.ui.panels.list_model import ROW_ROLE, ListModel
from motsvar.ui.panels.telling import TellingDelegate
from motsvar.ui.panels.wrapping import WrappingDelegate
from motsvar.ui.tasks import soon

Row = TypeVar("Row")
LEAST_LETTERS = 4
"""Letters of a cell that are seen in any case; a narrower list is scrolled."""
LEAST_HEIGHT = 56
"""Pixels of a list that shares a dock: the header and a row. All must find room in a window of 600 pixels."""
NARROWEST = 28
"""Pixels of a column for a letter or a digit."""


class ListPanel(QWidget, Generic[Row]):
    """Shows a ``ListModel``; ``chosen`` carries the row that the user went to, by key or mouse."""

    chosen = Signal(object)

    def __init__(
        self,
        model: ListModel[Row],
        name: str,
        empty: str,
        parent: QWidget | None = None,
        *,
        follows: bool = True,
        line: FilterLine | None = None,
        acts: AddActs | None = None,
        choices: ChoiceBar[Row] | None = None,
    ) -> None:
        """``follows``: the arrow keys go to rows as a click does; else only Enter and a click do.

        ``line``: stands elsewhere and narrows the rows by itself, before they come here. ``acts``: fills the upper part
        of the menu with what can be done with a row. ``choices``: narrow the rows by what they are.
        """
        super().__init__(parent)
        self.model = model
        self.choices = choices
        self._given: tuple[Row, ...] = ()
        """All rows, before the choices."""
        model.setParent(self)
        self._empty = empty
        self.filter = line or FilterLine(self.tr("Filter: {0}").format(name), self.tr("Filter"))
        self.filter.returnPressed.connect(self._go)
        self.view = EnteredList(rootIsDecorated=False, uniformRowHeights=True, allColumnsShowFocus=True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setItemDelegate(TellingDelegate(self.view))
        self.view.setModel(model)
        self.view.header().setStretchLastSection(False)
        letter = self.view.fontMetrics().horizontalAdvance("n")
        self.view.header().setMinimumSectionSize(max(NARROWEST, LEAST_LETTERS * letter))
        self.view.header().setResizeContentsPrecision(0)  # rows that are seen; others cost 40 ms in all the lists
        self.manner = ListManner(self.view, self.filter, model, name)
        self.manner.add_acts = acts
        self.view.waits = follows
        if follows:
            self.view.selectionModel().currentRowChanged.connect(self._on_current)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.view.end_wanted.connect(model.give)
        self.view.activated.connect(self._on_current)
        self.view.clicked.connect(self._on_clicked)
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note.setObjectName("quiet")
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        if line is None:
            self.filter.textChanged.connect(self._on_filter)
            box.addWidget(self.filter)
        if choices is not None:
            choices.changed.connect(lambda: self.set_rows(self._given))
            box.addWidget(choices)
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

    def wrap(self, *narrow: int, longest_word: str = "") -> None:
        """Shows cells over several lines, for a list of few rows; a narrow column is as wide as the longest word."""
        header = self.view.header()
        for section in narrow:
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(section, self.view.fontMetrics().horizontalAdvance(longest_word) + NARROWEST)
        self.view.setItemDelegate(WrappingDelegate(self.view))

    def set_rows(self, rows: Sequence[Row], *, stay: bool = False) -> None:
        """Replaces the rows; the chosen one stays chosen when it is still there.

        ``stay``: else the one in its place is chosen, so that who goes through a list by keys can go on.
        """
        current, at = self.current(), self.view.currentIndex().row()
        self._given = tuple(rows)
        if self.choices is not None:
            self.choices.offer(rows)
            rows = [row for row in rows if self.choices.passes(row)]
        self.model.set_rows(rows)
        if current is not None:
            self.choose(current)
        if stay and current is not None and self.current() is None and self.model.shown_count:
            self.choose(self.model.shown[min(at, self.model.shown_count - 1)])

    def set_empty(self, words: str) -> None:
        """What is said while there are no rows: why, and what to do."""
        self._empty = words
        self._count()

    def _all_words(self, count: int) -> str:
        """What is said while every row is shown."""
        return self.tr("{0} in all").format(count)

    def _count_words(self, shown: int, all_rows: int) -> str:
        if not shown and self.choices is not None:
            return self.tr("0 of {0} shown. Empty the filter and choose less to see more.").format(all_rows)
        if not shown:
            return self.tr("0 of {0} shown. Nothing has these words; empty the filter to see all.").format(all_rows)
        return self.tr("{0} of {1} shown").format(shown, all_rows)

    def tell_of(self, all_rows: int) -> None:
        """Says how many of ``all_rows`` are shown, where somebody else has filtered them."""
        if all_rows > self.model.shown_count:
            self.tell(self._count_words(self.model.shown_count, all_rows))

    def tell(self, words: str) -> None:
        """Below the list, and to a screen reader."""
        self.note.setText(words)
        self.view.setAccessibleDescription(words)

    def current(self) -> Row | None:
        index = self.view.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def choose(self, row: Row | None) -> None:
        """Marks a row as the current one, without telling anybody."""
        if row is not None and row == self.current():
            return
        selection = self.view.selectionModel()
        told = selection.blockSignals(True)
        index = QModelIndex() if row is None else self.model.index_of(row)
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)
        selection.blockSignals(told)
        self.view.viewport().update()

    def _on_scrolled(self, value: int) -> None:
        bar = self.view.verticalScrollBar()
        if value >= bar.maximum() - bar.pageStep():
            self.model.give_more()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self.view.entering:
            self.view.went = True
            self.chosen.emit(index.data(ROW_ROLE))

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on a tick box ticks and does nothing else; one on another row has gone there when it began."""
        if not self._toggled.isActive() and not self.view.went:
            self._on_current(index)

    def _go(self) -> None:
        """Enter in the filter line: to the row that is chosen, else to the first that is left."""
        self.view.enter()
        self._on_current(self.view.currentIndex())

    def _on_filter(self, text: str) -> None:
        current = self.current()
        self.model.set_filter(text)
        self.choose(current)

    def _count(self) -> None:
        shown, all_rows = self.model.shown_count, max(len(self.model.rows), len(self._given))
        if not all_rows:
            self.tell(self._empty)
        elif shown == all_rows:
            self.tell(self._all_words(all_rows))
        else:
            self.tell(self._count_words(shown, all_rows))

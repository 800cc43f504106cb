"""One item model for every list of the window: rows are values, columns are functions of a row.

It filters and sorts by itself: Qt's proxy asks Python at every comparison, half a minute for 100,000 rows. And it gives
its view the first rows only, more when they are scrolled to: a view asks for every row there is before it paints one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from motsvar.ui.tool_tips import as_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
UNSORTED = -1
"""Qt's number of the column that sorts nothing."""
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TICKABLE = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
AT_ONCE = 200
"""Rows that a view is given at first, and each time it has scrolled to the last of them."""
_SWEDISH = str.maketrans("åäö", "{|}")
"""Å, ä and ö come after z in this order, which is not that of their code points."""
_BETWEEN = "\n"
"""Between the cells of a row that is looked through, so that nothing is found across two."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """What one column shows. ``sort`` defaults to the text."""

    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    decoration: Callable[[Row], QColor | QIcon | None] | None = None
    tip: Callable[[Row], str] | None = None
    right: bool = False
    """Numbers stand to the right."""
    whole: Callable[[Row], str] | None = None
    """All of what ``text`` shows the beginning or a sign of: for the filter, for copies and for files."""
    named: str = ""
    """What the column is called where its title is a sign, or empty."""

    @property
    def name(self) -> str:
        return self.named or self.title

    def words(self, row: Row) -> str:
        """All that the cell says."""
        return self.whole(row) if self.whole else self.text(row)


class ListModel(QAbstractTableModel, Generic[Row]):
    """Rows of values. With ``key`` the first column has a tick box whose state is in ``ticked``."""

    ticked_changed = Signal()
    toggled = Signal()
    """The user has ticked or unticked a box."""

    def __init__(
        self, columns: Sequence[Column[Row]], *, key: Callable[[Row], str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()
        self._order: Sequence[int] = ()
        """Numbers of the rows that are shown, in the order in which they are."""
        self._given = 0
        """How many of them the view knows of."""
        self._filter = ""
        self._sorting = (UNSORTED, Qt.SortOrder.AscendingOrder)
        self._folded: tuple[str, ...] | None = None
        """What each row says, for the filter; made when it is first needed."""
        self._key = key
        self.ticked: tuple[str, ...] = ()
        """Keys of the ticked rows, in the order in which they were ticked."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in the order given."""
        return self._rows

    @property
    def shown(self) -> tuple[Row, ...]:
        """The rows that pass the filter, in the order in which they are seen."""
        return tuple(self._rows[number] for number in self._order)

    @property
    def shown_count(self) -> int:
        """How many rows pass the filter."""
        return len(self._order)

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called."""
        return tuple(column.name for column in self._columns)

    def cells(self, row: Row) -> tuple[str, ...]:
        """All that the cells of a row say."""
        return tuple(column.words(row) for column in self._columns)

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self._folded = None
        self._arrange()
        self.endResetModel()

    def renew(self, rows: Sequence[Row]) -> bool:
        """Takes the same rows as they have become, and the list stays where it stands; False where they are others, or
        where one may have to stand elsewhere now."""
        if tuple(rows) != self._rows or self._filter or self._sorting[0] != UNSORTED:
            return False
        self._rows, self._folded = tuple(rows), None
        if self._given:
            self.dataChanged.emit(self.index(0, 0), self.index(self._given - 1, len(self._columns) - 1))
        return True

    def set_filter(self, words: str) -> None:
        """Shows the rows that have these words in a cell, whatever their case."""
        self.beginResetModel()
        self._filter = words.casefold()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._order = self._arranged()
        self._given = min(AT_ONCE, len(self._order))

    def give(self, rows: int | None = None) -> None:
        """Lets the view know of so many rows at least, or of all."""
        wanted = len(self._order) if rows is None else min(rows, len(self._order))
        if wanted > self._given:
            self.beginInsertRows(NOWHERE, self._given, wanted - 1)
            self._given = wanted
            self.endInsertRows()

    def give_more(self) -> None:
        self.give(self._given + AT_ONCE)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if (column, order) == self._sorting:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        numbers = {self._order[index.row()] for index in held}
        before, self._sorting = self._order, (column, order)
        self._order = self._arranged()
        places = {number: place for place, number in enumerate(self._order) if number in numbers}
        # What is held must be known wherever it comes to stand; after a change of layout a view asks for all anew.
        self._given = max(self._given, *(place + 1 for place in places.values()), 0)
        self.changePersistentIndexList(held, [self.index(places[before[one.row()]], one.column()) for one in held])
        self.layoutChanged.emit()

    def index_of(self, row: Row) -> QModelIndex:
        """Where a row is seen; nowhere when it is not there or does not pass the filter."""
        try:
            place = self._order.index(self._rows.index(row))
        except ValueError:
            return QModelIndex()
        if place >= self._given:
            self.give(place + AT_ONCE)
        return self.index(place, 0)

    def _arranged(self) -> Sequence[int]:
        """What passes the filter, sorted; rows that are alike stay as they were given."""
        numbers: Sequence[int] = range(len(self._rows))
        if self._filter:
            folded = self._folded or tuple(_BETWEEN.join(self.cells(row)).casefold() for row in self._rows)
            self._folded, wanted = folded, self._filter
            numbers = [number for number in numbers if wanted in folded[number]]
        column, order = self._sorting
        if not 0 <= column < len(self._columns):
            return numbers
        rows, one = self._rows, self._columns[column]
        return sorted(
            numbers, key=lambda number: sort_key(one, rows[number]), reverse=order is Qt.SortOrder.DescendingOrder
        )

    def set_ticked(self, keys: Sequence[str]) -> None:
        if tuple(keys) == self.ticked:
            return
        self.ticked = tuple(keys)
        if self._given:
            self.dataChanged.emit(self.index(0, 0), self.index(self._given - 1, len(self._columns) - 1))
        self.ticked_changed.emit()

    # Qt's questions

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Asked for every row of a list at once; Qt's own would ask twice more."""
        if 0 <= row < self._given and 0 <= column < len(self._columns) and not parent.isValid():
            return self.createIndex(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._given

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TICKABLE if self._key and index.column() == 0 else _PLAIN  # asked for every row of a list at once

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[self._order[index.row()]], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return (column.words(row) if column.named else column.text(row)) or self.tr("empty")
            case Qt.ItemDataRole.DecorationRole:
                return column.decoration(row) if column.decoration else None
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(column.tip(row)) if column.tip else None
            case Qt.ItemDataRole.CheckStateRole if self._key and index.column() == 0:
                return Qt.CheckState.Checked if self._key(row) in self.ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if column.right:
                return _RIGHT
            case _ if role == ROW_ROLE:
                return row
            case _ if role == SORT_ROLE:
                return sort_key(column, row)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._key or not index.isValid():
            return False
        key = self._key(self._rows[self._order[index.row()]])
        self.toggled.emit()
        others = tuple(k for k in self.ticked if k != key)
        self.set_ticked((*others, key) if Qt.CheckState(value) is Qt.CheckState.Checked else others)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return column.name
            case Qt.ItemDataRole.ToolTipRole if column.named:
                return column.named
            case Qt.ItemDataRole.TextAlignmentRole if column.right:
                return _RIGHT
        return None


def sort_key(column: Column[Row], row: Row) -> Any:
    """What a row is put in order by."""
    return column.sort(row) if column.sort else by_letters(column.text(row))


def by_letters(words: str) -> str:
    """Puts words in the order of the alphabet, whatever their case."""
    return words.casefold().translate(_SWEDISH)

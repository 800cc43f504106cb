"""One item model for every list of the window: rows are values, columns are functions of a row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TICKABLE = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
SORT_ROLE = Qt.ItemDataRole.UserRole + 1


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
        self._key = key
        self.ticked: tuple[str, ...] = ()
        """Keys of the ticked rows, in the order in which they were ticked."""

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def set_ticked(self, keys: Sequence[str]) -> None:
        if tuple(keys) == self.ticked:
            return
        self.ticked = tuple(keys)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))
        self.ticked_changed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TICKABLE if self._key and index.column() == 0 else _PLAIN  # asked for every row of a list at once

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return column.text(row) or self.tr("empty")
            case Qt.ItemDataRole.DecorationRole:
                return column.decoration(row) if column.decoration else None
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip(row) if column.tip else None
            case Qt.ItemDataRole.CheckStateRole if self._key and index.column() == 0:
                return Qt.CheckState.Checked if self._key(row) in self.ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if column.right:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _ if role == ROW_ROLE:
                return row
            case _ if role == SORT_ROLE:
                return column.sort(row) if column.sort else column.text(row).casefold()
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._key or not index.isValid():
            return False
        key = self._key(self._rows[index.row()])
        self.toggled.emit()
        others = tuple(k for k in self.ticked if k != key)
        self.set_ticked((*others, key) if Qt.CheckState(value) is Qt.CheckState.Checked else others)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter  # above its numbers
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

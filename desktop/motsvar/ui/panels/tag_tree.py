"""The tags as a tree that can be rearranged with the mouse."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from motsvar.core.annotation import Tag
from motsvar.ui.panels.list_model import ROW_ROLE, SORT_ROLE, by_letters
from motsvar.ui.panels.swatch import tag_swatch
from motsvar.ui.tool_tips import as_tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MIME = "application/x-motsvar-tag"
NAME, KEY, COUNT = range(3)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NO_DIGIT = "~"
"""Sorts tags without a digit after the others."""


class TagTree(QAbstractItemModel):
    """Tags under their parents, in the order in which they are kept. Archived ones are there when asked for."""

    placed = Signal(str, object, object)
    """A tag was dropped: its id, the id of its new parent or None, the id of the tag that comes after it or None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tags: dict[str, Tag] = {}
        self._ids: list[str] = []
        self._numbers: dict[str, int] = {}
        """Qt carries a number from index to index; this is whose it is."""
        self._children: dict[str | None, list[str]] = {None: []}
        self._counts: Counter[str] = Counter()
        self._digits: dict[str, str] = {}

    @property
    def tags(self) -> tuple[Tag, ...]:
        """All that are shown, parents before their children."""
        return tuple(self._walk(None))

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called."""
        return (self.tr("Tag"), self.tr("Key"), self.tr("Passages"))

    def key(self, tag: Tag) -> str:
        """The digit that puts a tag on; empty when none does."""
        return self._digits.get(tag.id, "")

    def count(self, tag: Tag) -> int:
        """Passages that have a tag."""
        return self._counts[tag.id]

    def _walk(self, parent: str | None) -> list[Tag]:
        return [tag for one in self._children.get(parent, ()) for tag in (self._tags[one], *self._walk(one))]

    def set_tags(self, tags: Sequence[Tag], counts: Counter[str]) -> None:
        shown = {tag.id: tag for tag in tags}
        if list(shown.items()) == list(self._tags.items()):  # only the counts are others: what is folded stays so
            self._counts = Counter(counts)
            for tag in tags:
                index = self.index_of(tag.id, COUNT)
                self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self._tags = shown
        self._ids = list(shown)
        self._numbers = {tag_id: number for number, tag_id in enumerate(shown)}
        self._counts = Counter(counts)
        self._children = {None: []}
        for tag in tags:
            self._children.setdefault(tag.parent if tag.parent in shown else None, []).append(tag.id)
        self._digits = _digits(tags)
        self.endResetModel()

    def index_of(self, tag_id: str, column: int = NAME) -> QModelIndex:
        """Where a tag stands; nowhere when it is not shown."""
        tag = self._tags.get(tag_id)
        if tag is None:
            return QModelIndex()
        siblings = self._children[tag.parent if tag.parent in self._tags else None]
        return self.createIndex(siblings.index(tag_id), column, self._numbers[tag_id])

    def tag(self, index: Index) -> Tag | None:
        if not index.isValid():
            return None
        number = index.internalId()
        return self._tags.get(self._ids[number]) if number < len(self._ids) else None

    # Qt's questions

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        above = self.tag(parent)
        siblings = self._children.get(above.id if above else None, [])
        if not 0 <= row < len(siblings) or not 0 <= column < self.columnCount():
            return QModelIndex()
        return self.createIndex(row, column, self._numbers[siblings[row]])

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override] # QObject.parent has no argument
        tag = self.tag(index)
        return self.index_of(tag.parent) if tag and tag.parent else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.column() > 0:
            return 0
        tag = self.tag(parent)
        if parent.isValid() and tag is None:
            return 0
        return len(self._children.get(tag.id if tag else None, ()))

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        tag = self.tag(index)
        if tag is None:
            return None
        match role, index.column():
            case Qt.ItemDataRole.DisplayRole, 0:
                return self.tr("{0} (archived)").format(tag.shown) if tag.archived else tag.shown
            case Qt.ItemDataRole.DisplayRole, 1:
                return self.key(tag)
            case Qt.ItemDataRole.DisplayRole, _:
                return str(self.count(tag))
            case Qt.ItemDataRole.DecorationRole, 0:
                return tag_swatch(tag.colour)
            case Qt.ItemDataRole.ToolTipRole, _:
                return as_tip(tag.description)
            case Qt.ItemDataRole.TextAlignmentRole, column if column:
                return _RIGHT
            case _ if role == ROW_ROLE:
                return tag
            case _ if role == SORT_ROLE:
                return (by_letters(tag.name), self.key(tag) or _NO_DIGIT, -self.count(tag))[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < self.columnCount():
            if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                return self.names[section]
            if role == Qt.ItemDataRole.TextAlignmentRole and section != NAME:
                return _RIGHT
            if role == Qt.ItemDataRole.DisplayRole:
                return (self.names[NAME], "1–9", "#")[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsDropEnabled
        if index.isValid():
            flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        tag = self.tag(indexes[0]) if indexes else None
        if tag:
            data.setData(MIME, tag.id.encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Tells where the tag was dropped, and moves nothing: the case decides, and the tree follows it."""
        dragged = bytes(data.data(MIME).data()).decode()
        above = self.tag(parent)
        siblings = self._children.get(above.id if above else None, [])
        before = siblings[row] if 0 <= row < len(siblings) else None
        if dragged in self._tags and dragged != before:
            self.placed.emit(dragged, above.id if above else None, before)
        return False


def _digits(tags: Sequence[Tag]) -> dict[str, str]:
    """The digit that puts each tag on: its own, else its place among the first nine."""
    offered = [tag for tag in tags if not tag.archived]
    taken = {tag.shortcut for tag in offered if tag.shortcut}
    out = {tag.id: str(tag.shortcut) for tag in offered if tag.shortcut}
    for place, tag in enumerate(offered[:9], 1):
        if tag.shortcut is None and place not in taken:
            out[tag.id] = str(place)
    return out

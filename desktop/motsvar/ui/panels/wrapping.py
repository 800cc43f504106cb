"""Cells whose words go over several lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

MARGIN = 4
"""Pixels above and below the words; twice as many beside them."""


class WrappingDelegate(QStyledItemDelegate):
    """A row is as high as the words of its cells need at the widths of their columns."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        view.setUniformRowHeights(False)
        view.setWordWrap(True)
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        view.header().sectionResized.connect(view.scheduleDelayedItemsLayout)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        plain = super().sizeHint(option, index)
        room = QRect(0, 0, max(1, self._view.columnWidth(index.column()) - 4 * MARGIN), 10_000)
        words = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data() or ""))
        return QSize(plain.width(), max(plain.height(), words.height() + 2 * MARGIN))

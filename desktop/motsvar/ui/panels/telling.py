"""What is cut off in a list is told by the tool tip."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from motsvar.ui.tool_tips import as_tip


class TellingDelegate(QStyledItemDelegate):
    """The whole of a cell that ends in an ellipsis, then what the list has to say of it."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        words = as_tip(self.whole(view, option, index)) + (index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if event.type() is not QEvent.Type.ToolTip or not words:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), words, view.viewport(), view.visualRect(index))
        return True

    def whole(
        self, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> str:
        """The words of a cell; empty where all of them can be read."""
        needed = self.sizeHint(option, index).width()
        cut = index.isValid() and needed > view.visualRect(index).width()
        return str(index.data(Qt.ItemDataRole.DisplayRole)) if cut else ""

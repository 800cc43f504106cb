"""A recent case in two lines: its name and when it was changed last, below them its folder."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

PATH, CHANGED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""Roles of an item: the path of the case; the words for when it was changed, or that it is gone."""
MARGIN = 6
"""Pixels around the lines; beside them twice as many."""


class RecentRow(QStyledItemDelegate):
    """Paints the two lines. A screen reader is told the text of the item, which has all of it."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""  # the lines below take its place
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        path, changed = Path(index.data(PATH)), str(index.data(CHANGED))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, role = option.palette, QPalette.ColorRole
        strong = palette.color(role.HighlightedText if chosen else role.Text)
        quiet = palette.color(role.HighlightedText if chosen else role.PlaceholderText)
        room = option.rect.adjusted(2 * MARGIN, MARGIN, -2 * MARGIN, -MARGIN)
        above = QRect(room.x(), room.y(), room.width(), room.height() // 2)
        below = above.translated(0, room.height() - above.height())
        painter.save()
        painter.setFont(option.font)
        painter.setPen(quiet)
        metrics = option.fontMetrics
        painter.drawText(above, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, changed)
        folder = metrics.elidedText(str(path.parent), Qt.TextElideMode.ElideMiddle, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, folder)
        above.setWidth(max(0, above.width() - metrics.horizontalAdvance(changed) - 2 * MARGIN))
        painter.setPen(strong)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        name = painter.fontMetrics().elidedText(path.stem, Qt.TextElideMode.ElideRight, above.width())
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

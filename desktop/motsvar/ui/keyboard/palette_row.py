"""How a line of the palette is painted: where it stands, what it is called, its keys at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from motsvar.ui.keyboard.fuzzy import PARTS
from motsvar.ui.panels.list_model import ROW_ROLE

HEIGHT = 30
"""Pixels at least."""
_EDGE, _TICK = 10, 20
"""Pixels beside the words, and for the tick before them."""


class RowDelegate(QStyledItemDelegate):
    """What cannot be done now is paler and says so; letters that were met are underlined."""

    def __init__(self, not_now: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._not_now = not_now

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(0, max(HEIGHT, option.fontMetrics.height() + 12))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(ROW_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, room = option.palette, option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        strong = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        pale = strong if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        right = line.offer.keys if line.offer.possible else " · ".join(filter(None, (line.offer.keys, self._not_now)))
        painter.setPen(pale)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        if line.offer.ticked:
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "✓")
        room.adjust(_TICK, 0, -option.fontMetrics.horizontalAdvance(right) - _EDGE * (2 if right else 0), 0)
        self._words(
            painter,
            option,
            room,
            line.offer.title,
            line.letters,
            (strong, pale) if line.offer.possible else (pale, pale),
        )
        painter.restore()

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        title: str,
        letters: tuple[int, ...],
        pens: tuple[QColor, QColor],
    ) -> None:
        metrics, along = option.fontMetrics, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        menu, parts, act = title.rpartition(PARTS)
        before = metrics.horizontalAdvance(menu + parts)
        painter.setPen(pens[1])
        painter.drawText(room, along, menu + parts)
        painter.setPen(pens[0])
        painter.drawText(
            room.adjusted(before, 0, 0, 0),
            along,
            metrics.elidedText(act, Qt.TextElideMode.ElideRight, room.width() - before),
        )
        painter.setPen(QPen(painter.pen().color(), 1.5))
        base = room.top() + (room.height() + metrics.height()) / 2 - metrics.descent() + 2.5
        for at in letters:
            left, end = metrics.horizontalAdvance(title[:at]), metrics.horizontalAdvance(title[: at + 1])
            if end < room.width() and not title[at].isspace():
                painter.drawLine(QPointF(room.left() + left, base), QPointF(room.left() + end, base))

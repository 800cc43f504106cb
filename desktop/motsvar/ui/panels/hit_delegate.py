"""Cells in which what was found is bold and underlined, over a few lines."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QTreeView

from motsvar.core.span import Span
from motsvar.ui.panels.telling import TellingDelegate
from motsvar.ui.positions import units_of

MARGIN = 4
"""Pixels around the words."""
LINES = 3
Index = QModelIndex | QPersistentModelIndex
Hits = Callable[[Index], Sequence[Span]]


class HitDelegate(TellingDelegate):
    """For one column of plain text."""

    def __init__(self, view: QTreeView, hits: Hits) -> None:
        super().__init__(view)
        self._view, self._hits = view, hits

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for every row, so that Qt need not ask for each."""
        return QSize(1, LINES * option.fontMetrics.lineSpacing() + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        words, whole.text = whole.text, ""
        style = self._view.style() or QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, self._view)
        room = whole.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        chosen = bool(whole.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(whole.palette.color(role))
        painter.setClipRect(room)
        self._laid(words, self._hits(index), whole.font, room).draw(painter, QPointF(room.topLeft()))
        painter.restore()

    def whole(self, *_cell: object) -> str:
        """All is told by the list's own tip."""
        return ""

    def _laid(self, words: str, hits: Sequence[Span], font: QFont, room: QRect) -> QTextLayout:
        layout = QTextLayout(words, font)
        layout.setTextOption(_wrapping())
        layout.setFormats([_format(words, hit) for hit in hits])
        spacing, width, lines = QFontMetrics(font).lineSpacing(), float(room.width()), 0
        layout.beginLayout()
        while lines < LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, lines * spacing))
            lines += 1
        layout.endLayout()
        return layout


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _format(words: str, hit: Span) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = units_of(words, hit)
    shown = QTextCharFormat()
    shown.setFontWeight(QFont.Weight.Bold)
    shown.setFontUnderline(True)
    found.format = shown
    return found

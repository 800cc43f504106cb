"""The document layout behind a pane: it lays out and paints only what is seen."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextFrame,
)

from motsvar.core.span import Side
from motsvar.ui.appearance import Appearance
from motsvar.ui.pair.arrangement import Arrangement
from motsvar.ui.pair.line_boxes import LineBoxes
from motsvar.ui.pair.mark_layers import MarkLayers, unveiled
from motsvar.ui.pair.marks import Painter, Segment, in_order
from motsvar.ui.pair.typesetter import Typesetter
from motsvar.ui.pair.typography import LIFT

_KEPT = 400
"""Blocks whose paint is kept; a screen holds some twenty."""


@dataclass(frozen=True, slots=True)
class _Paint:
    """What is painted around one block's letters."""

    behind: tuple[tuple[Painter, tuple[Segment, ...]], ...]
    over: tuple[tuple[Painter, tuple[Segment, ...]], ...]


class PaneLayout(QAbstractTextDocumentLayout):
    """Blocks at the heights an ``Arrangement`` gives them. Blocks of the other side's rows are only space."""

    def __init__(self, document: QTextDocument, side: Side, look: Appearance) -> None:
        super().__init__(document)
        self._side = side
        self._look = look
        self._setter: Typesetter | None = None
        self._arrangement: Arrangement | None = None
        self._column = 0
        self._pane_width = 0
        self._paints: dict[int, _Paint] = {}
        self.marks = MarkLayers()

    def set_setter(self, setter: Typesetter | None) -> None:
        """Another text; None while it is being exchanged."""
        self._setter = setter
        self._arrangement = None
        self._paints.clear()

    def arrange(self, arrangement: Arrangement, pane_width: int) -> None:
        """Where the blocks stand from now on."""
        self._arrangement = arrangement
        self._pane_width = pane_width
        if self._setter is not None:
            self._column = self._setter.typography.column_left(pane_width)
        self._paints.clear()

    def set_look(self, look: Appearance) -> None:
        self._look = look

    def marks_changed(self) -> None:
        """The marks are others: forget how they were painted."""
        self._paints.clear()

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """The text never changes but by ``set_setter``."""

    def pageCount(self) -> int:
        return 1

    def documentSize(self) -> QSizeF:
        height = self._arrangement.stack(self._side).total if self._arrangement is not None else 0
        return QSizeF(self._pane_width, height)

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: ARG002 - there is one frame
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Qt asks for this when the caret goes somewhere: the block is set and its row measured."""
        arrangement, setter = self._arrangement, self._setter
        if arrangement is None or setter is None or not block.isValid() or block.blockNumber() >= len(setter):
            return QRectF()
        number = block.blockNumber()
        height = setter.height(number)
        arrangement.stack(self._side).settle_one(
            arrangement.row_of(self._side, number), arrangement.measure(self._side)
        )
        top = arrangement.text_top(self._side, number)
        return QRectF(self._column, top, setter.width, height)

    def hitTest(  # type: ignore[override] # Qt calls it with a QPointF
        self,
        point: QPointF,
        accuracy: Qt.HitTestAccuracy,  # noqa: ARG002 - always the nearest
    ) -> int:
        arrangement, setter = self._arrangement, self._setter
        if arrangement is None or setter is None:
            return 0
        number = arrangement.block_at(self._side, int(point.y()))
        lines = setter.lines(number)
        block = self.document().findBlockByNumber(number)
        if not lines.lineCount():
            return block.position()
        inside = int(point.y()) - arrangement.text_top(self._side, number)
        line = min(max(inside // setter.face(number).pitch, 0), lines.lineCount() - 1)
        return block.position() + int(lines.lineAt(line).xToCursor(point.x() - self._column))

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        arrangement, setter = self._arrangement, self._setter
        if arrangement is None or setter is None:
            return
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(0, 0), self.documentSize())
        # Only numbers are taken from the selections: their formats die with the context.
        selections = [(each.cursor.selectionStart(), each.cursor.selectionEnd()) for each in context.selections]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = (arrangement.block_at(self._side, int(y)) for y in (clip.top(), clip.bottom()))
        for number in range(first, last + 1):
            painter.translate(0, top := arrangement.text_top(self._side, number))
            self._draw_block(painter, clip.translated(0, -top), setter, number, selections, context.cursorPosition)
            painter.translate(0, -top)

    def _draw_block(
        self,
        painter: QPainter,
        clip: QRectF,
        setter: Typesetter,
        number: int,
        selections: list[tuple[int, int]],
        caret: int,
    ) -> None:
        lines = setter.lines(number)
        block = self.document().findBlockByNumber(number)
        at = block.position()
        paint = self._paints.get(number)
        if paint is None:
            if len(self._paints) >= _KEPT:
                self._paints.clear()
            paint = self._paints[number] = self._make_paint(setter, number)
        for how, segments in paint.behind:
            how(painter, segments, self._look)
        for start, end in selections:
            if start < at + block.length() and end > at:
                self._draw_selection(painter, setter, block, start - at, end - at)
        painter.setPen(QColor(self._look.text))
        lines.draw(painter, QPointF(self._column, 0), [], clip)
        for how, segments in paint.over:
            how(painter, segments, self._look)
        if at <= caret < at + block.length():
            painter.setPen(QColor(self._look.text))
            lines.drawCursor(painter, QPointF(self._column, 0), caret - at, 2)

    def _draw_selection(self, painter: QPainter, setter: Typesetter, block: QTextBlock, start: int, end: int) -> None:
        colour = QColor(self._look.selection)
        colour.setAlphaF(0.85)
        number, length = block.blockNumber(), block.length() - 1
        boxes = self._boxes(setter, number)
        for box in boxes.of(max(0, start), min(end, length)):
            painter.fillRect(QRectF(box.x(), box.y() - LIFT, box.width(), boxes.pitch), colour)
        sliver = boxes.after_last()
        if end > length and start <= length and sliver is not None:  # the line end is selected too
            painter.fillRect(sliver, colour)

    def _boxes(self, setter: Typesetter, number: int) -> LineBoxes:
        return LineBoxes(setter.lines(number), setter.face(number), float(self._column))

    def _make_paint(self, setter: Typesetter, number: int) -> _Paint:
        positions, boxes, column = setter.positions, self._boxes(setter, number), float(self._column)
        span = positions.span_of(number)
        segments = []
        found = self.marks.touching(span)
        for laned in unveiled(found) if self.marks.layer("aside") else found:
            where = laned.mark.span
            letters = boxes.of(*positions.range_in(number, where.start, where.end))
            if letters:
                begins = where.start >= span.start
                segments.append(Segment(laned.mark, letters, boxes.pitch, boxes.descent, laned.lane, column, begins))
        return _Paint(in_order(segments, over_text=False), in_order(segments, over_text=True))

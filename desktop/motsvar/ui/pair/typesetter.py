"""Sets the blocks of one text into lines: those that are seen exactly, the others by estimate."""

from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextDocument, QTextLayout, QTextOption

from motsvar.core.outline.segmentation import BlockKind
from motsvar.core.span import Span
from motsvar.ui.pair.ready_text import ReadyText
from motsvar.ui.pair.typography import Face, Typography, block_widths

_KEPT = 800
"""Blocks whose lines are kept; a screen holds some twenty."""


class Typesetter:
    """Lines of one document's blocks. Heights are of the text alone, without the space around it."""

    def __init__(
        self,
        document: QTextDocument,
        text: ReadyText,
        type_: Typography,
    ) -> None:
        self.positions = text.positions
        self._document = document
        self._kinds = text.kinds
        self._letters = text.letters
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._kept: OrderedDict[int, None] = OrderedDict()
        self.typography = type_
        self.width = 0
        self._measures: dict[str, NDArray[np.int64]] = {}
        self._is_kind = {kind: np.array([each is kind for each in self._kinds]) for kind in BlockKind}
        self._widths = self._one_line_widths()

    def __len__(self) -> int:
        return len(self._kinds)

    def face(self, block: int) -> Face:
        return self.typography.face(self._kinds[block])

    def set_type(self, type_: Typography) -> None:
        """Another size of letters; every line is set anew when it is next seen."""
        self.typography = type_
        self._measures = {}
        self._widths = self._one_line_widths()
        self.forget()

    def set_width(self, width: int) -> None:
        """Another width of the column, in pixels."""
        if width != self.width:
            self.width = width
            self.forget()

    def forget(self) -> None:
        for block in self._kept:
            self._layout(block).clearLayout()
        self._kept.clear()

    def estimates(self) -> NDArray[np.int64]:
        """Heights to be expected at this width, in whole pixels."""
        pitch = self.of_faces("pitch")
        indent = self.of_faces("indent")
        # Ragged line ends waste about half a word a line.
        lines = np.ceil(self._widths / np.maximum(self.width - indent, 30.0) * 1.02 + 0.4)
        return np.maximum(lines, 1).astype(np.int64) * pitch

    def of_faces(self, what: str) -> NDArray[np.int64]:
        """One measure of every block's face, by its name. Kept, since a resize asks for it at every step."""
        if what not in self._measures:
            out = self._measures[what] = np.zeros(len(self), dtype=np.int64)
            for kind, where in self._is_kind.items():
                out[where] = getattr(self.typography.face(kind), what)
        return self._measures[what]

    def height(self, block: int) -> int:
        """Exact height of a block's lines."""
        layout = self.lines(block)
        face = self.face(block)
        count = layout.lineCount()
        if not count:
            return face.pitch
        last = layout.lineAt(count - 1)
        return max(face.pitch * count, int(last.y() + last.height()) + 1)

    def lines(self, block: int) -> QTextLayout:
        """The block's lines, set if need be. Their y runs from the top of the block's text."""
        layout = self._layout(block)
        if block in self._kept and layout.lineCount():
            self._kept.move_to_end(block)
            return layout
        self._set_lines(layout, self.face(block))
        self._kept[block] = None
        if len(self._kept) > _KEPT:
            oldest, _ = self._kept.popitem(last=False)
            self._layout(oldest).clearLayout()
        return layout

    def _layout(self, block: int) -> QTextLayout:
        """Asked anew each time: Qt owns it, and it dies with its block."""
        return self._document.findBlockByNumber(block).layout()

    def _set_lines(self, layout: QTextLayout, face: Face) -> None:
        layout.setTextOption(self._option)
        layout.setCacheEnabled(True)
        width = float(max(30, self.width - face.indent))
        y = float(face.lead)
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(face.indent, y))
            y += face.pitch
            line = layout.createLine()
        layout.endLayout()

    def line_tops(self, span: Span) -> tuple[int, int, int, int]:
        """First block and the top of the passage in it, last block and the bottom in it; sets both blocks."""
        first = self.positions.block_at(span.start)
        last = self.positions.block_at(max(span.start, span.end - 1))
        return first, self._line_top(first, span.start), last, self._line_top(last, span.end) + self.face(last).pitch

    def _line_top(self, block: int, offset: int) -> int:
        line = self.lines(block).lineForTextPosition(self.positions.in_block(block, offset))
        return max(0, int(line.y()) - self.face(block).lead) if line.isValid() else 0

    def line_span(self, block: int, y: int) -> Span:
        """The characters of the line at ``y`` inside the block."""
        layout = self.lines(block)
        if not layout.lineCount():
            return self.positions.span_of(block)
        line = layout.lineAt(min(max(y // self.face(block).pitch, 0), layout.lineCount() - 1))
        start = self.positions.offset_in(block, line.textStart())
        return Span(start, max(start, self.positions.offset_in(block, line.textStart() + line.textLength())))

    def _one_line_widths(self) -> NDArray[np.float64]:
        widths = block_widths(self._letters, self.typography.paragraph)
        return np.where(self._is_kind[BlockKind.HEADING], widths * 1.32, widths)  # larger by 1.2 and bold by a tenth

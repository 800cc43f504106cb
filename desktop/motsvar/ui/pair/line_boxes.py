"""Where the letters of a passage stand on the lines of a block."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from motsvar.ui.pair.typography import LIFT, Face


@dataclass(frozen=True, slots=True)
class _Line:
    """What is asked of a line again and again, asked of Qt once. Pixels, and UTF-16 units."""

    line: QTextLine
    start: int
    end: int
    left: float
    right: float
    y: float
    height: float


class LineBoxes:
    """Of one block, as long as its lines stand."""

    def __init__(self, layout: QTextLayout, face: Face, column: float) -> None:
        self._lines = [_asked(layout.lineAt(number)) for number in range(layout.lineCount())]
        self._starts = [line.start for line in self._lines]
        self.pitch = float(face.pitch)
        self._column = column
        self.descent = self._lines[0].line.descent() if self._lines else 0.0

    def of(self, start: int, end: int) -> tuple[QRectF, ...]:
        """For each line from ``start`` to ``end``, in UTF-16 units: a box around the letters."""
        if not self._lines or end < start:
            return ()
        boxes = []
        first = max(0, bisect_right(self._starts, start) - 1)
        for line in self._lines[first : max(1, bisect_right(self._starts, end))]:
            left = x_of(line.line, start) if start > line.start else line.left
            right = x_of(line.line, end) if end < line.end else line.right
            if line.start < start < end < line.end:  # words from right to left begin at the right
                left, right = min(left, right), max(left, right)
            if right <= left and start != end:
                continue
            boxes.append(QRectF(self._column + left, line.y, max(right - left, 0.0), line.height))
        return tuple(boxes)

    def after_last(self) -> QRectF | None:
        """A sliver after the last word."""
        if not self._lines:
            return None
        last = self._lines[-1]
        return QRectF(self._column + last.right, last.y - LIFT, 6, self.pitch)


def _asked(line: QTextLine) -> _Line:
    start, left = line.textStart(), line.x()
    return _Line(line, start, start + line.textLength(), left, left + line.naturalTextWidth(), line.y(), line.height())


def x_of(line: object, position: int) -> float:
    """Where a position stands on a line. PySide gives the position back beside it."""
    found = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)

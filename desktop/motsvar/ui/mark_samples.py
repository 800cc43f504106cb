"""Small pictures of the marks, painted by the very painters of the panes and the gutter: a legend that cannot drift."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from motsvar.core.comparison import Relation
from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Appearance
from motsvar.ui.pair.connectors import WIDTH, Band, End, Gutter
from motsvar.ui.pair.content import Mark, MarkRole
from motsvar.ui.pair.marks import Segment, in_order
from motsvar.ui.pair.typography import LIFT, SPARE

COLUMN = 40.0
"""Pixels left of the letters, for bars and flags."""
AFTER = 14.0
TAG_COLOUR = "#cc79a7"
_GUTTER_HEIGHT = 64
_OVER_LINES = frozenset(role for role in MarkRole if role.value.startswith("match_")) | {MarkRole.CURRENT}


class GutterSample(StrEnum):
    """What else the gutter between the texts shows."""

    SURE = "gutter_sure"
    LIKELY = "gutter_likely"
    UNSURE = "gutter_unsure"
    MOVED = "gutter_moved"
    AWAY = "gutter_away"


OTHER_SIDE = "change_right"
PLACE = "change_place"
"""Two more looks of a change: on side B, and where this side has no words."""


@dataclass(frozen=True, slots=True)
class Sampler:
    """Paints samples in one look and font. ``words``: what is marked, in the language of the page."""

    look: Appearance
    font: QFont
    words: str
    ratio: float = 1.0
    """Pixels of the screen for each of ours."""

    def all(self) -> Mapping[str, QImage]:
        """Every sample by its name."""
        return {name: self.picture(name) for name in names()}

    def picture(self, name: str) -> QImage:
        if name in set(GutterSample):
            return self._gutter(GutterSample(name))
        side = Side.RIGHT if name == OTHER_SIDE else Side.LEFT
        role = MarkRole.CHANGE if name in (OTHER_SIDE, PLACE) else MarkRole(name)
        return self._words(Mark(side, Span(0, 0 if name == PLACE else 1), role, colour=TAG_COLOUR))

    def _words(self, mark: Mark) -> QImage:
        """Bars and frames are seen best over two lines; other marks stand on one."""
        metrics = QFontMetricsF(self.font)
        rows = self.words.split(" ") if mark.role in _OVER_LINES else [self.words]
        height, widths = metrics.height(), [metrics.horizontalAdvance(row) for row in rows]
        pitch = ceil(max(1.35 * height, height + SPARE))
        image = self._blank(COLUMN + metrics.horizontalAdvance(self.words) + AFTER, len(rows) * pitch + 4)
        lefts = [COLUMN for _ in rows]
        if mark.span.start == mark.span.end:  # between two words
            lefts, widths = [COLUMN + metrics.horizontalAdvance(self.words.partition(" ")[0]) + 2], [0.0]
        places = tuple(zip(lefts, widths, range(len(rows)), strict=True))
        boxes = tuple(QRectF(left, 2 + LIFT + at * pitch, width, height) for left, width, at in places)
        segment = Segment(mark, boxes, float(pitch), metrics.descent(), 0, COLUMN, True)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font)
        for how, part in in_order([segment], over_text=False):
            how(painter, part, self.look)
        painter.setPen(QColor(self.look.text))
        for box, row in zip(boxes, rows, strict=True):
            painter.drawText(QPointF(COLUMN, box.top() + metrics.ascent()), row)
        for how, part in in_order([segment], over_text=True):
            how(painter, part, self.look)
        painter.end()
        return image

    def _gutter(self, sample: GutterSample) -> QImage:
        image = self._blank(WIDTH, _GUTTER_HEIGHT)
        near, far = End(8, 30), End(32, 56)
        band = {
            GutterSample.SURE: Band(1, Relation.SAME, False, 1.0, near, far),
            GutterSample.LIKELY: Band(1, Relation.EDITED, False, 0.7, near, far),
            GutterSample.UNSURE: Band(1, Relation.REWORDED, False, 0.4, near, far),
            GutterSample.MOVED: Band(1, Relation.SAME, True, 1.0, near, far),
            GutterSample.AWAY: Band(1, Relation.SAME, False, 1.0, End(20, 44), End(400, 430)),
        }[sample]
        gutter = Gutter(lambda: (band,), self.look)
        gutter.resize(WIDTH, _GUTTER_HEIGHT)
        gutter.render(image)
        gutter.deleteLater()
        return image

    def _blank(self, width: float, height: float) -> QImage:
        image = QImage(ceil(width * self.ratio), ceil(height * self.ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.ratio)
        image.fill(QColor(self.look.base))
        return image


def names() -> tuple[str, ...]:
    """Of all samples."""
    return (*(role.value for role in MarkRole), OTHER_SIDE, PLACE, *(sample.value for sample in GutterSample))

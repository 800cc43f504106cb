"""Type: fonts, line pitch and the space between paragraphs, all from one font and one zoom."""

from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QFont, QFontMetricsF

from motsvar.core.outline.segmentation import BlockKind
from motsvar.ui.pair.ready_text import LetterCounts

LANES = 3
LANE_PITCH = 3
"""Pixels from one tag underline to the next."""
SPARE = LANES * LANE_PITCH
"""Pixels kept free below the letters, so that underlines never strike through the next line."""
LIFT = 4
"""By how many pixels a line's band begins above its letters, so that they stand in its middle."""
_SMALLEST, _LARGEST = 6.0, 40.0
_HEADING_SCALE = 1.2
"""What Qt makes of ``FontSizeAdjustment`` 1."""


@dataclass(frozen=True, slots=True)
class Face:
    """One kind of line. Pixels."""

    font: QFont
    pitch: int
    lead: int
    """From the top of a line to the top of its letters."""
    indent: int
    above: int
    below: int


@dataclass(frozen=True, slots=True)
class Typography:
    """What a pane needs to know to set its text. Pixels."""

    heading: Face
    paragraph: Face
    item: Face
    margin_left: int
    """Holds the note sign and the bars of matches."""
    margin_right: int
    measure: int
    """The widest a line of text becomes."""

    def face(self, kind: BlockKind) -> Face:
        if kind is BlockKind.HEADING:
            return self.heading
        return self.item if kind is BlockKind.ITEM else self.paragraph

    @property
    def font(self) -> QFont:
        return self.paragraph.font

    def text_width(self, pane: int) -> int:
        """Width of the column of text in a pane so many pixels wide."""
        return max(60, min(pane - self.margin_left - self.margin_right, self.measure))

    def column_left(self, pane: int) -> int:
        """Where the column begins; in a wide pane it stands in the middle."""
        spare = pane - self.margin_left - self.margin_right - self.text_width(pane)
        return self.margin_left + max(0, spare // 2)


def typography(font: QFont, zoom: int = 0) -> Typography:
    """Type from the desktop's font, ``zoom`` points larger or smaller."""
    body = QFont(font)
    size = body.pointSizeF() if body.pointSizeF() > 0 else QFontMetricsF(font).height() * 0.6
    body.setPointSizeF(min(max(size + zoom, _SMALLEST), _LARGEST))
    head = QFont(body)
    head.setPointSize(round(_HEADING_SCALE * body.pointSize()))
    head.setBold(True)
    em = QFontMetricsF(body).height()
    return Typography(
        heading=_face(head, 0, round(0.95 * em), round(0.15 * em)),
        paragraph=_face(body, 0, 0, round(0.6 * em)),
        item=_face(body, round(1.1 * em), 0, round(0.2 * em)),
        margin_left=38,
        margin_right=22,
        measure=round(92 * QFontMetricsF(body).averageCharWidth()),
    )


def _face(font: QFont, indent: int, above: int, below: int) -> Face:
    height = QFontMetricsF(font).height()
    pitch = ceil(max(1.35 * height, height + SPARE))
    return Face(font, pitch, max(0, int(pitch - height - SPARE)), indent, above, below)


def block_widths(letters: LetterCounts, face: Face) -> NDArray[np.float64]:
    """How wide each block would be on one line, from the widths of its letters; kerning is left out."""
    metrics = QFontMetricsF(face.font)
    advances = np.array([metrics.horizontalAdvance(letter) for letter in letters.letters], dtype=np.float64)
    return np.asarray(letters.counts @ advances, dtype=np.float64)

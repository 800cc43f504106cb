"""Draws a picture on any painter: the screen, an image or an SVG file. The one place that turns roles into colours."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from motsvar.drawing.shapes import Align, Block, Dash, Diamond, Drawing, Ink, Mark, Stroke, Tone, Words
from motsvar.drawing.svg import plain
from motsvar.ui.appearance import Appearance

DASHES = {Dash.DASHED: [2.0, 0.9], Dash.DOTTED: [0.8, 0.8]}
"""Line and gap, in widths of the line."""
ENOUGH = 4.5
"""Contrast ratio of words (WCAG 2.1, level AA)."""
_ALIGN = {
    Align.START: Qt.AlignmentFlag.AlignLeft,
    Align.MIDDLE: Qt.AlignmentFlag.AlignHCenter,
    Align.END: Qt.AlignmentFlag.AlignRight,
}


def paint(drawing: Drawing, painter: QPainter, look: Appearance, family: str = "") -> None:
    """Ground first, then the shapes in order. ``family`` is the font's; empty for the program's own."""
    brush = Brush(painter, look, family or QFont().family(), drawing.canvas.em)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.marks(drawing.ground)
    lines = [mark for shape in drawing.shapes for mark in shape.marks if isinstance(mark, Stroke)]
    brush.strokes(lines)
    brush.marks([mark for shape in drawing.shapes for mark in shape.marks if not isinstance(mark, Stroke)])


def pixmap_of(drawing: Drawing, look: Appearance, ratio: float) -> QPixmap:
    """As it stands in the window, on the appearance's ground, with ``ratio`` dots a pixel."""
    canvas = drawing.canvas
    pixmap = QPixmap(QSize(round(canvas.width * ratio), round(canvas.height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(look.window))
    painter = QPainter(pixmap)
    paint(drawing, painter, look)
    painter.end()
    return pixmap


class Brush:
    """A painter in the colours of an appearance. Pens are set only when they change: that is most of the time."""

    def __init__(self, painter: QPainter, look: Appearance, family: str, em: float) -> None:
        self._painter = painter
        self._look = look
        self._family = family
        self._em = em

    def marks(self, marks: Sequence[Mark]) -> None:
        for mark in marks:
            match mark:
                case Block():
                    self._block(mark)
                case Words():
                    self._words(mark)
                case Diamond():
                    self._diamond(mark)
                case Stroke():
                    self.strokes((mark,))

    def strokes(self, strokes: Sequence[Stroke]) -> None:
        """Lines by their ink, all of one ink in a stroke of their own."""
        by_ink: dict[Ink, list[QLineF]] = {}
        for one in strokes:
            by_ink.setdefault(one.ink, []).append(QLineF(one.x1, one.y1, one.x2, one.y2))
        for ink, lines in by_ink.items():
            self._painter.setPen(self._pen(ink))
            self._painter.drawLines(lines)

    def _pen(self, ink: Ink) -> QPen:
        pen = QPen(self._colour(ink), ink.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if ink.dash in DASHES:
            pen.setDashPattern(DASHES[ink.dash])
        return pen

    def _colour(self, ink: Ink) -> QColor:
        if ink.tone is Tone.THEME:
            return QColor(self._look.theme_colour(ink.index))
        return QColor(getattr(self._look, ink.tone.value))

    def _fill(self, block: Block) -> QColor:
        return mixed(self._colour(block.ink), QColor(self._look.base), block.strength)

    def _block(self, block: Block) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill(block))
        painter.drawRect(QRectF(block.x, block.y, block.width, block.height))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _diamond(self, mark: Diamond) -> None:
        self._painter.setPen(self._pen(mark.ink))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y, r = mark.x, mark.y, mark.radius
        corners = [QPointF(x, y - r), QPointF(x + r, y), QPointF(x, y + r), QPointF(x - r, y)]
        self._painter.drawPolygon(QPolygonF(corners))

    def _words(self, words: Words) -> None:
        painter = self._painter
        font = QFont(self._family)
        font.setPixelSize(max(1, round(self._em * words.size)))
        font.setBold(words.bold)
        painter.setFont(font)
        painter.setPen(self._legible(words))
        along, across = (words.height, words.width) if words.turned else (words.width, words.height)
        said = QFontMetricsF(font).elidedText(plain(words.text), Qt.TextElideMode.ElideMiddle, along)
        flags = _ALIGN[words.align] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.save()
        if words.turned:
            painter.translate(words.x, words.y + words.height)
            painter.rotate(-90)
        else:
            painter.translate(words.x, words.y)
        painter.drawText(QRectF(0, 0, along, across), int(flags), said)
        painter.restore()

    def _legible(self, words: Words) -> QColor:
        own = QColor(getattr(self._look, words.tone.value))
        return own if words.on is None else legible(own, QColor(self._look.base), self._fill(words.on))


def mixed(ink: QColor, ground: QColor, part: float) -> QColor:
    """So much of an ink on a ground, without transparency, which not every reader of files knows."""
    channels = zip(_channels(ink), _channels(ground), strict=True)
    return QColor(*(round(over * part + under * (1 - part)) for over, under in channels))


def legible(own: QColor, ground: QColor, behind: QColor) -> QColor:
    """The words' own colour, else the ground's, else black or white: the first that stands out from what is behind."""
    plain_ones = (QColor("black"), QColor("white"))
    enough = (one for one in (own, ground) if contrast(one, behind) >= ENOUGH)
    return next(enough, max(plain_ones, key=lambda one: contrast(one, behind)))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [part / 255 for part in _channels(colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()

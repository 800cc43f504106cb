"""Small signs for lists, drawn as the marks in the texts are: a box for a theme, a label over its line for a tag."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF

from motsvar.ui.contrast import fill_of, readable
from motsvar.ui.pair.marks import tag_line, theme_line

SIZE = 16
_LABEL = ((1.5, 1.5), (10.0, 1.5), (14.5, 5.5), (10.0, 9.5), (1.5, 9.5))
"""A luggage label, its hole at the left."""
_FILL = 0.35


def tag_swatch(colour: str) -> QIcon:
    """A label in the colour of a tag, over a line as in the text; seen on a list, and on a chosen row."""
    palette = QGuiApplication.palette()
    grounds = (QPalette.ColorRole.Base, QPalette.ColorRole.Window, QPalette.ColorRole.AlternateBase)
    seen = readable(colour, tuple(palette.color(ground).name() for ground in grounds), palette.text().color().name())

    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(seen))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _LABEL]))
        painter.setBrush(palette.base())
        painter.drawEllipse(QPointF(4.5, 5.5), 1.2, 1.2)
        painter.setPen(QPen(QColor(seen), 2.0, tag_line(colour), Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(1.5, 13.0), QPointF(14.5, 13.0))

    return _icon(draw, palette)


def theme_swatch(colour: str, index: int) -> QIcon:
    """A box as it stands around the words of a theme; ``index`` chooses its outline."""

    def draw(painter: QPainter) -> None:
        fill = QColor(fill_of(colour))
        fill.setAlphaF(_FILL)
        painter.setPen(QPen(QColor(colour), 1.8, theme_line(index), Qt.PenCapStyle.FlatCap))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(1.5, 2.5, SIZE - 3.0, SIZE - 5.0), 3, 3)

    return _icon(draw, QGuiApplication.palette())


def _icon(draw: Callable[[QPainter], None], palette: QPalette) -> QIcon:
    """On a chosen row the sign keeps its colour and stands on a plate of the list's own ground."""
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        picture = QPixmap(SIZE * 2, SIZE * 2)
        picture.setDevicePixelRatio(2)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mode is QIcon.Mode.Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.base())
            painter.drawRoundedRect(QRectF(0, 0, SIZE, SIZE), 3, 3)
        draw(painter)
        painter.end()
        icon.addPixmap(picture, mode)
    return icon

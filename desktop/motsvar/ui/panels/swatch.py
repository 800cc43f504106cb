"""Small coloured squares for lists."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

SIZE = 14


def swatch(colour: str, *, outlined: bool = False) -> QIcon:
    """A rounded square of a colour; outlined ones are not in use."""
    picture = QPixmap(SIZE * 2, SIZE * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.5) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if outlined else QColor(colour))
    painter.drawRoundedRect(QRectF(QPointF(1.5, 1.5), QPointF(SIZE - 1.5, SIZE - 1.5)), 3, 3)
    painter.end()
    return QIcon(picture)

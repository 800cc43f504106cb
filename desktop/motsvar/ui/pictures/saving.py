"""A drawing as the bytes of an SVG or PNG file. Files are always light: they are printed and put into reports."""

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from motsvar.drawing.shapes import Drawing
from motsvar.ui.appearance import Choice, load_appearance
from motsvar.ui.pictures.painting import paint

WIDTH, HEIGHT, EM = 1000.0, 760.0, 14.0
"""Pixels of a picture in a file, and of its text."""
DOTS = 2
"""Of a PNG for each pixel."""


def svg_bytes(drawing: Drawing) -> bytes:
    """Shapes and text, nothing else: no link, no script, no image."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _size(drawing)
    generator = QSvgGenerator()
    generator.setTitle("Motsvar")
    generator.setDescription("")
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setOutputDevice(buffer)
    painter = QPainter(generator)
    _paint(drawing, painter)
    painter.end()
    return bytes(buffer.data().data())


def png_bytes(drawing: Drawing) -> bytes:
    size = _size(drawing)
    image = QImage(size * DOTS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(DOTS)
    painter = QPainter(image)
    _paint(drawing, painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def _paint(drawing: Drawing, painter: QPainter) -> None:
    size = _size(drawing)
    look = load_appearance(Choice.LIGHT)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(look.base))
    paint(drawing, painter, look)


def _size(drawing: Drawing) -> QSize:
    return QSize(round(drawing.canvas.width), round(drawing.canvas.height))

"""Makes the pictures that the systems show for the program and for a case file, of the drawings in resources/icons.

Needs the program's own libraries (PySide6, Pillow): run it in `.venv` or `build/environment`. The same drawings give
the same bytes.
"""

from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installers.facts import ROOT

ICONS = ROOT / "build" / "icons"
DRAWINGS = ROOT / "resources" / "icons"
PROGRAM_ICON, CASE_ICON = "motsvar", "case"

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICNS_SIZES = {
    b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
"""Entries that hold a PNG. 16 and 32 points at a plain screen are older entries, see ``icns``."""


def make_icons(folder: Path = ICONS) -> Path:
    """Writes ``motsvar`` and ``case``, each as ``.ico``, ``.icns`` and ``-SIZE.png``; gives the folder back."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in (PROGRAM_ICON, CASE_ICON):
        drawing = QSvgRenderer(str(DRAWINGS / f"{name}.svg"))
        (folder / f"{name}.ico").write_bytes(ico(drawing))
        (folder / f"{name}.icns").write_bytes(icns(drawing, on_plate=name == PROGRAM_ICON))
        for size in PNG_SIZES:
            (folder / f"{name}-{size}.png").write_bytes(_png(picture(drawing, size)))
    return folder


def picture(drawing: QSvgRenderer, size: int, on_plate: bool = False) -> Image.Image:
    """The drawing in a square of so many pixels, RGBA. ``on_plate``: on the white plate with round corners that every
    program of macOS stands on, by the measures of Apple's template (824 of 1024 points, corners of 185)."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(0, 0, size, size)
    if on_plate:
        unit = size / 1024
        painter.setPen(QColor("#d5dae0"))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(QRectF(100 * unit, 100 * unit, 824 * unit, 824 * unit), 185 * unit, 185 * unit)
        place = QRectF(192 * unit, 192 * unit, 640 * unit, 640 * unit)
    drawing.render(painter, place)
    painter.end()
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(plain.constBits()))


def ico(drawing: QSvgRenderer) -> bytes:
    """For Windows: bitmaps up to 64 pixels, which every tool reads, and PNG above, which is small."""
    bodies = [_bitmap(picture(drawing, size)) if size < 128 else _png(picture(drawing, size)) for size in ICO_SIZES]
    at = 6 + 16 * len(bodies)
    head = b"\0\0" + _little(1, 2) + _little(len(bodies), 2)
    for size, body in zip(ICO_SIZES, bodies, strict=True):
        head += bytes((size % 256, size % 256, 0, 0)) + _little(1, 2) + _little(32, 2)
        head += _little(len(body), 4) + _little(at, 4)
        at += len(body)
    return head + b"".join(bodies)


def icns(drawing: QSvgRenderer, on_plate: bool) -> bytes:
    """For macOS. Pillow writes no picture of 16 pixels. The two smallest are colours and a mask apart, since macOS
    shows the PNG of ``icp4`` and ``icp5`` wrongly for a program."""
    entries = []
    for colours, mask, size in ((b"is32", b"s8mk", 16), (b"il32", b"l8mk", 32)):
        bands = picture(drawing, size, on_plate).split()
        entries += [(colours, b"".join(_packed(band.tobytes()) for band in bands[:3])), (mask, bands[3].tobytes())]
    entries += [(kind, _png(picture(drawing, size, on_plate))) for kind, size in ICNS_SIZES.items()]
    body = b"".join(kind + (8 + len(data)).to_bytes(4, "big") + data for kind, data in entries)
    return b"icns" + (8 + len(body)).to_bytes(4, "big") + body


def _packed(band: bytes) -> bytes:
    """As the packing of ``is32`` wants it, with nothing packed: runs of up to 128 bytes, each after its length - 1."""
    runs = (band[at : at + 128] for at in range(0, len(band), 128))
    return b"".join(bytes((len(run) - 1,)) + run for run in runs)


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _bitmap(image: Image.Image) -> bytes:
    """As it stands inside an icon file: out of one that Pillow makes of it alone, after the 22 bytes of its head."""
    out = BytesIO()
    image.save(out, "ICO", sizes=[image.size], bitmap_format="bmp")
    return out.getvalue()[22:]


def _little(number: int, size: int) -> bytes:
    return number.to_bytes(size, "little")

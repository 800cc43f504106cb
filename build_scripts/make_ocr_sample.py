"""Makes ``norra_ocr.txt``: prints ``norra.txt``, scans it badly and reads it with a reader that knows no Swedish.

Every page is drawn by Qt at 200 dots an inch, turned a little, blurred and strewn with noise from a seeded generator,
and read by ``tesseract -l eng``: å, ä and ö are lost the way they are in real archives. The result is committed, so
tesseract is needed only to run this again; another version of it may read otherwise.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

SAMPLES = Path(__file__).parents[1] / "resources" / "samples"
DOTS_PER_INCH = 200
PAGE_WIDTH, PAGE_HEIGHT = 1654, 2339  # A4 at 200 dots an inch
MARGIN = 210
FONT = "DejaVu Serif Condensed"
FONT_POINTS = 11
LINE_HEIGHT = 36
TURN_DEGREES = 0.25
SHARPNESS = 0.42  # of the full resolution: lower and words turn to garbage, higher and only å, ä and ö are hurt
GREY_NOISE = 22.0  # standard deviation, of 255
SPECKS = 500
SEED = 417


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    generator = np.random.default_rng(SEED)
    clean = (SAMPLES / "norra.txt").read_text(encoding="utf-8")
    pages = [read(scanned(printed(page), generator)) for page in clean.split("\f")]
    damaged = "\f".join(page.strip() + "\n" for page in pages)
    (SAMPLES / "norra_ocr.txt").write_text(damaged, encoding="utf-8", newline="\n")
    print(f"{len(pages)} pages, {len(damaged)} characters, å ä ö left: {sum(damaged.count(c) for c in 'åäöÅÄÖ')}")
    del application
    return 0


def printed(page: str, *, family: str = FONT, turn: float = TURN_DEGREES) -> QImage:
    """A page of text in black on white, turned by a fraction of a degree as paper lies on the glass."""
    image = QImage(PAGE_WIDTH, PAGE_HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.translate(QPointF(PAGE_WIDTH / 2, PAGE_HEIGHT / 2))
    painter.rotate(turn)
    painter.translate(QPointF(-PAGE_WIDTH / 2, -PAGE_HEIGHT / 2))
    font = QFont(family)
    font.setPixelSize(round(FONT_POINTS * DOTS_PER_INCH / 72))
    painter.setFont(font)
    for row, line in enumerate(page.split("\n")):
        box = QRectF(MARGIN, MARGIN + row * LINE_HEIGHT, PAGE_WIDTH - MARGIN, LINE_HEIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
    painter.end()
    return image


def scanned(
    image: QImage, generator: np.random.Generator, *, sharpness: float = SHARPNESS, noise: float = GREY_NOISE
) -> QImage:
    """The same page after a copier and a scanner: less than half its sharpness, grey noise and specks."""
    small = image.scaled(
        round(PAGE_WIDTH * sharpness),
        round(PAGE_HEIGHT * sharpness),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    soft = small.scaled(
        PAGE_WIDTH, PAGE_HEIGHT, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    grey = np.frombuffer(soft.constBits(), np.uint8).reshape(PAGE_HEIGHT, soft.bytesPerLine()).astype(np.float64)
    grey += generator.normal(0.0, noise, grey.shape)
    rows = generator.integers(0, PAGE_HEIGHT, SPECKS)
    columns = generator.integers(0, PAGE_WIDTH, SPECKS)
    grey[rows, columns] = 0
    pixels = np.clip(grey, 0, 255).astype(np.uint8)
    return QImage(pixels.tobytes(), PAGE_WIDTH, PAGE_HEIGHT, pixels.shape[1], QImage.Format.Format_Grayscale8).copy()


def read(image: QImage) -> str:
    """What tesseract makes of the page, as one column of text."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "page.png"
        image.setDotsPerMeterX(round(DOTS_PER_INCH / 0.0254))
        image.setDotsPerMeterY(round(DOTS_PER_INCH / 0.0254))
        if not image.save(str(picture)):
            raise OSError("the page image could not be written")
        run = subprocess.run(
            ["tesseract", str(picture), "-", "-l", "eng", "--psm", "6"],
            capture_output=True,
            check=True,
            env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        )
    return run.stdout.decode("utf-8").replace("\f", "")


if __name__ == "__main__":
    sys.exit(main())

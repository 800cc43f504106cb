"""Pictures of a window as small PNG files: with a table of their colours, and nothing else in them."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPixmap

MOST = 128
"""Colours: more cannot be told apart in a window, and half as many bits are half the file."""
EXACT = 96
"""Of them, those that are kept for the most frequent colours; the rest go to what would be farthest off."""


def write(picture: QPixmap, path: Path) -> None:
    """Surfaces keep their exact colours; the soft edges of letters may lose a shade that nobody sees."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    shape = (image.height(), image.width())
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(shape) & np.uint32(0xFFFFFF)
    table, numbers = in_few_colours(pixels)
    stored = np.zeros((shape[0], -(-shape[1] // 4) * 4), np.uint8)  # Qt's lines are whole words
    stored[:, : shape[1]] = numbers
    small = QImage(stored.tobytes(), shape[1], shape[0], stored.shape[1], QImage.Format.Format_Indexed8)
    small.setColorTable([int(colour) | 0xFF000000 for colour in table])
    if not small.save(str(path), "PNG", 0):  # type: ignore[call-overload] # 0: as small as can be
        raise OSError(f"{path} cannot be written.")


def in_few_colours(pixels: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """A table of colours, ``0xrrggbb``, and for each pixel the row of the colour that is nearest to its own."""
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    parts = np.stack([(colours >> shift) & 0xFF for shift in (16, 8, 0)], axis=1).astype(np.int64)
    chosen = np.argsort(-counts, kind="stable")[:EXACT].tolist()
    rows, off = np.zeros(len(colours), np.uint8), np.full(len(colours), np.iinfo(np.int64).max)
    for row in range(min(MOST, len(colours))):
        if row == len(chosen):
            chosen.append(int(off.argmax()))
        here = ((parts - parts[chosen[row]]) ** 2).sum(axis=1)
        rows[here < off] = row
        off = np.minimum(off, here)
    return colours[chosen[: len(colours)]], rows[places].reshape(pixels.shape)

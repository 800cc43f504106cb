"""Pages as pictures: for the window, and for a program that recognises words."""

import ctypes
import math
from collections.abc import Sequence

import pypdfium2.raw as pdfium

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.pdf.opening import Page
from motsvar.readers.pdf.words import Word
from motsvar.readers.read_text import PageImage

_WIDEST = 8_000
_MOST_PIXELS = 40_000_000
_DOTS = 300
"""An inch, of pictures in which words are recognised."""
_POINTS = 72
_TO_SEE = 2.0
"""Pixels a point, to see whether a word is drawn."""
_SHADE = 16
"""Steps of 255 between the greys of a word and what is behind it."""


def shown(page: Page, width: int) -> PageImage:
    """The page about ``width`` pixels across. Raises ``UnreadableDocument``."""
    across, down = _fitting(min(max(1, width), _WIDEST), page)
    pixels = _drawn(page, across, down, pdfium.FPDFBitmap_BGR, 3, pdfium.FPDF_REVERSE_BYTE_ORDER)
    return PageImage(across, down, pixels)


def grey_picture(page: Page) -> bytes:
    """The page as a PGM file, 300 dots an inch unless the page is huge. Raises ``UnreadableDocument``."""
    across, down = _fitting(max(1, round(page.width * _DOTS / _POINTS)), page)
    pixels = _drawn(page, across, down, pdfium.FPDFBitmap_Gray, 1, pdfium.FPDF_GRAYSCALE)
    return b"P5 %d %d 255\n" % (across, down) + pixels


def seen_on(page: Page, words: Sequence[Word]) -> list[Word]:
    """The words of which something is drawn: where nothing is, the page is of one grey. Raises
    ``UnreadableDocument``."""
    across, down = _fitting(max(1, round(page.width * _TO_SEE)), page)
    pixels = _drawn(page, across, down, pdfium.FPDFBitmap_Gray, 1, pdfium.FPDF_GRAYSCALE)
    scale = across / page.width

    def is_seen(word: Word) -> bool:
        left, right = max(0, int(word.left * scale)), min(across, int(word.right * scale) + 1)
        rows = range(max(0, int(word.top * scale)), min(down, int(word.bottom * scale) + 1))
        part = b"".join(pixels[row * across + left : row * across + right] for row in rows)
        return not part or max(part) - min(part) > _SHADE

    return [word for word in words if is_seen(word)]


def _fitting(width: int, page: Page) -> tuple[int, int]:
    """A size of that width in the page's proportions, made smaller where it would be too many pixels."""
    height = width * page.height / page.width
    scale = min(1.0, math.sqrt(_MOST_PIXELS / max(1.0, width * height)))
    return max(1, min(_MOST_PIXELS, round(width * scale))), max(1, min(_MOST_PIXELS, round(height * scale)))


def _drawn(page: Page, across: int, down: int, form: int, channels: int, flags: int) -> bytes:
    """Rows of pixels without gaps, on white."""
    bitmap = pdfium.FPDFBitmap_CreateEx(across, down, form, None, 0)
    if not bitmap:
        raise UnreadableDocument("The page is too large to be shown.", "Open the file in another viewer.")
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, 0xFFFFFFFF)
        pdfium.FPDF_RenderPageBitmap(bitmap, page.handle, 0, 0, across, down, 0, flags | pdfium.FPDF_ANNOT)
        stride = pdfium.FPDFBitmap_GetStride(bitmap)
        data = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * down)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    row = across * channels
    return data if stride == row else b"".join(data[at : at + row] for at in range(0, stride * down, stride))

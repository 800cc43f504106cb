"""A PDF file is opened and closed again, and its pages one by one; what cannot be opened is said."""

import ctypes
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2  # noqa: F401 - starts PDFium
import pypdfium2.raw as pdfium

from motsvar.core.errors import UnreadableDocument

MAX_PAGES = 20_000
_LONGEST = 100_000
"""Points, of the side of a page."""
_STEPS = 1 << 20
"""Across the page, in which PDFium is asked where places are."""
_FAR = 1_000
"""Points between the places that are asked for."""
_HINT = "Open it in the program that made it, or in a viewer, and save it as a new PDF or as plain text (.txt)."


Sides = tuple[float, float, float, float]
"""Left, top, right and bottom, in points from the upper left corner of the page as it is shown."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open file. PDFium works on one at a time."""

    handle: object
    pages: int

    @contextmanager
    def page(self, number: int) -> Iterator["Page | None"]:
        """A page, from 0; None when it is damaged."""
        handle = pdfium.FPDF_LoadPage(self.handle, number)
        if not handle:
            yield None
            return
        try:
            yield Page.of(handle)
        finally:
            pdfium.FPDF_ClosePage(handle)


@dataclass(frozen=True, slots=True)
class Page:
    """An open page, as it is shown: turned and cut as the file asks."""

    handle: object
    width: float
    """In points."""
    height: float
    turned: float
    """Degrees clockwise that it is shown turned."""
    _places: tuple[float, float, float, float, float, float]

    @classmethod
    def of(cls, handle: object) -> "Page | None":
        """None when it has no size."""
        width, height = pdfium.FPDF_GetPageWidthF(handle), pdfium.FPDF_GetPageHeightF(handle)
        if not (0 < width < _LONGEST and 0 < height < _LONGEST):
            return None
        x, y = ctypes.c_int(), ctypes.c_int()

        def asked(across: float, up: float) -> tuple[float, float]:
            pdfium.FPDF_PageToDevice(handle, 0, 0, _STEPS, _STEPS, 0, across, up, ctypes.byref(x), ctypes.byref(y))
            return x.value * width / _STEPS, y.value * height / _STEPS

        (x0, y0), (x1, y1), (x2, y2) = asked(0, 0), asked(_FAR, 0), asked(0, _FAR)
        places = (x0, (x1 - x0) / _FAR, (x2 - x0) / _FAR, y0, (y1 - y0) / _FAR, (y2 - y0) / _FAR)
        return cls(handle, width, height, pdfium.FPDFPage_GetRotation(handle) * 90.0, places)

    @property
    def scale(self) -> float:
        """Points, for one step of the file's own measure."""
        _x0, ax, bx, _y0, ay, by = self._places
        return math.sqrt(abs(ax * by - bx * ay)) or 1.0

    def shown(self, left: float, low: float, right: float, high: float) -> Sides:
        """Where a rectangle of the file's own measure is seen."""
        x0, ax, bx, y0, ay, by = self._places
        x1, x2 = x0 + ax * left + bx * high, x0 + ax * right + bx * low
        y1, y2 = y0 + ay * left + by * high, y0 + ay * right + by * low
        if x1 > x2:
            x1, x2 = x2, x1
        if y1 > y2:
            y1, y2 = y2, y1
        return x1, y1, x2, y2


@contextmanager
def opened_file(data: bytes, name: str) -> Iterator[Opened]:
    """Raises ``UnreadableDocument`` for a file that is locked, damaged or without pages."""
    handle = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not handle:
        raise _refused(pdfium.FPDF_GetLastError(), name)
    try:
        pages = pdfium.FPDF_GetPageCount(handle)
        if pages <= 0:
            raise UnreadableDocument(f"{name} has no pages.", _HINT)
        if pages > MAX_PAGES:
            raise UnreadableDocument(
                f"{name} has {pages:,} pages; at most {MAX_PAGES:,} can be read.", "Split it into smaller files."
            )
        if pdfium.FPDF_GetFormType(handle) == pdfium.FORMTYPE_XFA_FULL:
            raise UnreadableDocument(
                f"{name} is a form whose pages are made by a program inside it, which this version does not run.",
                "Open it in Adobe Reader, print it to a new PDF, and open that.",
            )
        yield Opened(handle, pages)
    finally:
        pdfium.FPDF_CloseDocument(handle)


def _refused(error: int, name: str) -> UnreadableDocument:
    if error == pdfium.FPDF_ERR_PASSWORD:
        return UnreadableDocument(
            f"{name} is locked with a password.",
            "Open it in a viewer with its password, save a copy without one, and open that.",
        )
    if error == pdfium.FPDF_ERR_SECURITY:
        return UnreadableDocument(f"{name} is encrypted in a way that this version cannot open.", _HINT)
    return UnreadableDocument(f"{name} is damaged or is no PDF document.", _HINT)

"""Numbers that are set small and above the line, as the marks of notes and the powers are."""

import ctypes
import math
import re

import pypdfium2.raw as pdfium

from motsvar.readers.pdf.opening import Page
from motsvar.readers.pdf.words import RAISED

_SMALLER = 0.85
"""Of the size of the type beside it."""
_HIGHER = 0.15
"""Of that size, above the line on which it stands."""
_LONGEST = 3
"""Digits that a mark has."""
_DIGITS = re.compile(r"[0-9]+")


class Raised:
    """Finds them in the text of a page: one character for each letter that PDFium counts."""

    def __init__(self, text_page: object, text: str, page: Page) -> None:
        self._text_page = text_page
        self._text = text
        self._page = page
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._matrix = pdfium.FS_MATRIX()

    def shown_in(self, word: "re.Match[str]", line_end: int) -> str:
        """An upright word, with ``RAISED`` before each such number; ``line_end`` is where its line ends in the text."""
        parts: list[str] = []
        done = word.start()
        for digits in _DIGITS.finditer(self._text, word.start(), word.end()):
            first = self._first_raised(digits, word, line_end)
            if first is not None:
                parts += (self._text[done:first], RAISED)
                done = first
        return "".join(parts) + self._text[done : word.end()] if parts else word[0]

    def passed_over(self, at: int, line_end: int) -> int:
        """Where the text of a line begins that may begin with such a number."""
        digits = _DIGITS.match(self._text, at, line_end)
        after = self._after(digits.end(), line_end) if digits else None
        return after if after is not None and self._is_above(at, after) else at

    def _first_raised(self, digits: "re.Match[str]", word: "re.Match[str]", line_end: int) -> int | None:
        """A whole number, or the end of one, as of a year that has a mark. Most end as high as they begin, and are
        done with two looks."""
        first, end = digits.span()
        if first == word.start():
            if end - first <= _LONGEST and self._is_above_others(first, end, line_end):
                return first
            first += 1
        if first >= end or not self._is_above(end - 1, first - 1):
            return None
        return next((at for at in range(first, end) if self._is_above(at, at - 1)), None)

    def _is_above_others(self, first: int, end: int, line_end: int) -> bool:
        beside = self._after(end, line_end), self._before(first)
        return any(other is not None and self._is_above(first, other) for other in beside)

    def _after(self, at: int, end: int) -> int | None:
        return next((other for other in range(at, end) if not self._text[other].isspace()), None)

    def _before(self, at: int) -> int | None:
        return next((other for other in range(at - 1, max(-1, at - 4), -1) if not self._text[other].isspace()), None)

    def _is_above(self, at: int, other: int) -> bool:
        rise = self._base(other) - self._base(at)
        if rise <= 0:
            return False
        size = self._size(other)
        return rise > _HIGHER * size and rise < size and self._size(at) < _SMALLER * size

    def _base(self, at: int) -> float:
        """How far down the page a letter stands, in points."""
        if not pdfium.FPDFText_GetCharOrigin(self._text_page, at, ctypes.byref(self._x), ctypes.byref(self._y)):
            return 0.0
        x, y = self._x.value, self._y.value
        return self._page.shown(x, y, x, y)[1]

    def _size(self, at: int) -> float:
        pdfium.FPDFText_GetMatrix(self._text_page, at, ctypes.byref(self._matrix))
        scale = math.hypot(self._matrix.c, self._matrix.d) * self._page.scale
        return float(pdfium.FPDFText_GetFontSize(self._text_page, at) * scale)
